import type { StoredKind } from '@filo/api';
import { IconFile, IconPhotoOff } from '@tabler/icons-react';
import { useState } from 'react';
import styles from './media-field.module.css';

interface MediaPreviewProps {
  kind: StoredKind;
  url: string;
  name: string;
}

/** A file as it is seen or heard; one that only a program opens is a sign. */
export function MediaPreview({ kind, url, name }: MediaPreviewProps) {
  const [broken, setBroken] = useState<string | null>(null);
  const fail = (): void => setBroken(url);
  if (broken === url) return <Sign icon={IconPhotoOff} />;
  if (kind === 'image') return <img className={styles['preview']} src={url} alt={name} onError={fail} />;
  if (kind === 'video')
    return <video className={styles['preview']} src={url} controls preload="metadata" aria-label={name} onError={fail} />;
  if (kind === 'audio') return <audio className={styles['sound']} src={url} controls preload="metadata" aria-label={name} onError={fail} />;
  return <Sign icon={IconFile} />;
}

function Sign({ icon: Icon }: { icon: typeof IconFile }) {
  return (
    <div className={styles['sign']}>
      <Icon size={28} stroke={1.4} aria-hidden />
    </div>
  );
}
