import type { InterfaceText } from '../flow/text.ts';
import { baseLanguage } from '../values/text.ts';
import type { RunIssueCode } from './trace.ts';

/** Why a run cannot go on: something went wrong, or a node did not succeed and no way leads on from there. */
export type RescueReason = RunIssueCode | { stuckAt: string };

const words: Readonly<Record<RunIssueCode, InterfaceText>> = {
  'steps-limit': { en: 'the flow ran in a circle', it: 'il flusso girava in tondo' },
  'turns-limit': { en: 'the chat had gone on for too long', it: 'la chat andava avanti da troppo tempo' },
  'messages-limit': { en: 'it had too many messages to send at once', it: 'aveva troppi messaggi da mandare in una volta' },
  'depth-limit': { en: 'too many flows called one another', it: 'troppi flussi si chiamavano a vicenda' },
  'state-limit': { en: 'the chat had too much to remember', it: 'la chat aveva troppe cose da ricordare' },
  'deferred-limit': { en: 'too many messages came while it was waiting', it: 'sono arrivati troppi messaggi mentre aspettava' },
  'template-error': { en: 'a text has a mistake between its braces', it: 'un testo ha un errore fra le parentesi graffe' },
  'template-limit': { en: 'a text became too long', it: 'un testo è diventato troppo lungo' },
  'unknown-node': { en: 'the next node is not there', it: 'il nodo successivo non c’è' },
  'unknown-flow': { en: 'a flow that it needs is not published', it: 'un flusso che gli serve non è pubblicato' },
  'unknown-exit': { en: 'a node left by an exit that it does not have', it: 'un nodo è uscito da un’uscita che non ha' },
  'no-trigger': { en: 'no trigger of the flow answers to this', it: 'nessun avvio del flusso risponde a questo' },
  'type-mismatch': { en: 'a value does not fit its variable', it: 'un valore non è adatto alla sua variabile' },
  'unknown-path': { en: 'a value was to be kept where nothing can be', it: 'un valore andava conservato dove non si può' },
  'node-failed': { en: 'a node failed', it: 'un nodo non è riuscito' },
};

/** What people who are called read, in the language of the flow if that is Italian, else in English. */
export function rescueWords(reason: RescueReason, flowLanguage: string | undefined): string {
  const { en, it } = typeof reason === 'string' ? words[reason] : stuck(reason.stuckAt);
  return flowLanguage !== undefined && baseLanguage(flowLanguage) === 'it'
    ? `Il bot non ha potuto proseguire: ${it}.`
    : `The bot could not go on: ${en}.`;
}

const stuck = (node: string): InterfaceText => ({
  en: `“${node}” did not succeed, and no way leads on from there`,
  it: `«${node}» non è andato a buon fine e da lì nessuna strada prosegue`,
});
