import type { Fixer } from '../fix.ts';

/** Goes on without a node for when something goes wrong: people are called then. */
export const clearFallback: Fixer = (_issue, document) => {
  const { fallback: _gone, ...settings } = document.settings;
  return [{ label: { en: 'Call a person instead', it: 'Chiama invece una persona' }, command: { do: 'set-flow', settings } }];
};
