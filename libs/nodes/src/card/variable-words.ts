import type { InterfaceText } from '@filo/core';
import type { Say } from './node-view.ts';

const known: Record<string, InterfaceText> = {
  'contact.name': { en: 'contact name', it: 'nome del contatto' },
  'contact.email': { en: 'contact email', it: 'email del contatto' },
  'contact.phone': { en: 'contact phone', it: 'telefono del contatto' },
  'contact.language': { en: 'contact language', it: 'lingua del contatto' },
  'contact.username': { en: 'contact user name', it: 'nome utente del contatto' },
  'contact.tags': { en: 'list of tags', it: 'elenco delle etichette' },
  'message.text': { en: 'the message', it: 'il messaggio' },
  'message.kind': { en: 'the kind of message', it: 'il tipo di messaggio' },
  'message.referral.payload': { en: 'the code in the link', it: 'il codice nel link' },
  'channel.kind': { en: 'the channel', it: 'il canale' },
};

/** A variable inside a sentence: "order total" for `vars.orderTotal`, "city" for `contact.fields.city`. */
export function variableWords(path: string, say: Say): string {
  const words = Object.hasOwn(known, path) ? known[path] : undefined;
  if (words) return say(words);
  const name = path.replace(/^(vars|contact\.fields|contact|message|channel)\./, '');
  const spaced = name.replace(/[^\p{L}\p{N}]+/gu, ' ').replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1 $2');
  const lower = spaced.split(' ').map((word) => (/^\p{Lu}{2,}$/u.test(word) ? word : word.toLowerCase()));
  return lower.join(' ').trim() || path;
}
