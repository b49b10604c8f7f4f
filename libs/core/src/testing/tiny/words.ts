import type { InterfaceText } from '../../flow/text.ts';

/** Title and description of a kind that no author ever sees. */
export function words(name: string): { title: InterfaceText; description: InterfaceText } {
  return { title: { en: name, it: name }, description: { en: `${name}, for specs`, it: `${name}, per le prove` } };
}

/** Label of an exit that no author ever sees. */
export const unseen: InterfaceText = { en: 'exit', it: 'uscita' };
