import type { Exit } from '@filo/core';

/** The exits every question has beside its answers: `timeout` only when a time is set. */
export function unansweredExits(timeout: number | undefined): Exit[] {
  const invalid: Exit = { id: 'invalid', label: { en: 'Not understood', it: 'Non capito' } };
  const noAnswer: Exit = { id: 'timeout', label: { en: 'No answer', it: 'Nessuna risposta' } };
  return timeout === undefined ? [invalid] : [invalid, noAnswer];
}
