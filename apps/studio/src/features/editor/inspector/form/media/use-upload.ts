import type { MediaRecord } from '@filo/api';
import type { MediaKind } from '@filo/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { uploadFile } from '../../../../../api/upload-file.ts';
import { useTexts } from '../../../../../i18n/i18n.ts';
import { useProblemText } from '../../../../../ui/use-problem-text.ts';
import { fittingKind, refusalOf } from '../../../parts/media/refusal.ts';
import { mediaTexts } from '../../../parts/media/texts/index.ts';
import { useRefusalWords } from '../../../parts/media/use-refusal-words.ts';
import { mediaKey } from './media-queries.ts';

/** An upload as a field shows it. */
export interface Uploading {
  /** What is under way, and how many bytes have left. */
  running: { name: string; size: number; sent: number } | null;
  /** Why the last try came to nothing, in words. */
  problem: string | null;
  start: (files: readonly File[]) => void;
  cancel: () => void;
}

/** Uploads one file for a bubble of this kind, refusing beforehand what would not do. It is called off when the field goes away. */
export function useUpload(kind: MediaKind, onDone: (file: MediaRecord) => void): Uploading {
  const t = useTexts(mediaTexts);
  const refusalWords = useRefusalWords();
  const problemText = useProblemText();
  const cache = useQueryClient();
  const [running, setRunning] = useState<Uploading['running']>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const control = useRef<AbortController | null>(null);
  // An upload takes a while: what is done with it is what the field would do by then.
  const done = useRef(onDone);
  useEffect(() => {
    done.current = onDone;
  });
  useEffect(() => () => control.current?.abort(), []);

  const upload = async (file: File): Promise<void> => {
    const { name, size } = file;
    const { signal } = (control.current = new AbortController());
    setRunning({ name, size, sent: 0 });
    try {
      const stored = await uploadFile(file, { signal, onProgress: (sent) => setRunning({ name, size, sent }) });
      void cache.invalidateQueries({ queryKey: mediaKey });
      const needed = fittingKind(kind);
      if (needed === 'file' || stored.kind === needed) done.current(stored);
      else setProblem(refusalWords('kind', file, kind));
    } catch (error) {
      if (!signal.aborted) setProblem(problemText(error));
    } finally {
      if (!signal.aborted) setRunning(null);
    }
  };
  return {
    running,
    problem,
    start: (files) => {
      const [file] = files;
      if (!file || running) return;
      const refusal = refusalOf(file, kind);
      setProblem(files.length > 1 ? t('refusedMany') : refusal ? refusalWords(refusal, file, kind) : null);
      if (files.length === 1 && !refusal) void upload(file);
    },
    cancel: () => {
      control.current?.abort();
      setRunning(null);
    },
  };
}
