import { useEffect, useState } from 'preact/hooks';
import { fileKind } from '../outbox/file-kind.ts';
import { Icon } from '../styles/icon.tsx';

/** A small picture of a file that waits, or a sheet of paper. */
export function Thumbnail({ file }: { file: File }) {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (fileKind(file.type) !== 'image') return undefined;
    const made = URL.createObjectURL(file);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return address ? (
    <img class="tile" src={address} alt="" />
  ) : (
    <span class="tile">
      <Icon name="file" />
    </span>
  );
}
