import type { TeamMedia } from '@filo/api';
import { useTexts } from '../../../../../i18n/i18n.ts';
import { mediaTexts } from '../../../parts/media/texts/index.ts';
import { useSizeWords } from '../../../parts/media/use-size-words.ts';

/** Says what a file is in a few figures: its type, its size, and of a picture how wide and high it is. */
export function useFileFacts(): (file: TeamMedia) => string {
  const t = useTexts(mediaTexts);
  const sizeWords = useSizeWords();
  return ({ mime, size, width, height }) => {
    const type = (mime.split('/').at(1) ?? '').replace(/^(x-|vnd\.)|\+.*$/g, '').toUpperCase();
    return [
      ...(/^[A-Z0-9-]{2,10}$/.test(type) && type !== 'OCTET-STREAM' ? [type] : []),
      sizeWords(size),
      ...(width !== null && height !== null ? [t('pixels', { width, height })] : []),
    ].join(' · ');
  };
}
