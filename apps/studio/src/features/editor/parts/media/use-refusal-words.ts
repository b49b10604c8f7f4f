import { uploadLimit } from '@filo/api';
import type { MediaKind } from '@filo/core';
import { useTexts } from '../../../../i18n/i18n.ts';
import { fittingKind, type Refusal } from './refusal.ts';
import { mediaTexts } from './texts/index.ts';
import { useSizeWords } from './use-size-words.ts';

/** Says in words why a file will not do, and what to do instead. */
export function useRefusalWords(): (refusal: Refusal, file: { name: string; size: number }, kind: MediaKind) => string {
  const t = useTexts(mediaTexts);
  const sizeWords = useSizeWords();
  return (refusal, { name, size }, kind) => {
    if (refusal === 'empty') return t('refusedEmpty', { name });
    if (refusal === 'size') return t('refusedSize', { name, size: sizeWords(size), most: sizeWords(uploadLimit) });
    return t(`refused-${fittingKind(kind)}`, { name });
  };
}
