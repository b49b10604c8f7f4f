import type { Trace } from '@filo/core';
import type { Phrase } from './phrase.ts';

/** Something worth saying about a turn besides its path. */
export interface Note {
  phrase: Phrase;
  /** Something did not go as drawn. */
  isWrong: boolean;
}

/** What a turn's trace tells besides nodes and values: what was put aside, not heard, or went wrong. */
export function notesIn(trace: Trace): Note[] {
  return trace.flatMap((entry): Note[] => {
    switch (entry.what) {
      case 'issue':
        return [{ phrase: { key: `issue-${entry.code}` }, isWrong: true }];
      case 'ignored':
        return [{ phrase: { key: `ignored-${entry.why}` }, isWrong: false }];
      case 'deferred':
      case 'interrupted':
      case 'returned':
      case 'ended':
        return [{ phrase: { key: entry.what }, isWrong: false }];
      case 'entered':
      case 'left':
      case 'assigned':
      case 'waiting':
        return [];
    }
  });
}
