import { field } from '@filo/core';
import { duration } from './duration.ts';

/** How long a question stays open, in seconds; absent is for ever, and then the node has no `timeout` exit. */
export const timeout = field(duration.optional(), {
  label: { en: 'Time to answer', it: 'Tempo per rispondere' },
  hint: {
    en: 'When nothing arrives in this time, the chat leaves by "No answer". Empty means it waits for ever. Each answer starts the time again.',
    it: 'Se non arriva nulla in questo tempo, la chat esce da "Nessuna risposta". Vuoto: aspetta per sempre. Ogni risposta fa ripartire il tempo.',
  },
  widget: 'duration',
});
