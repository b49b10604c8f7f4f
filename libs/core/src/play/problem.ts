import type { InterfaceText } from '../flow/text.ts';
import type { JsonObject } from '../json.ts';
import { plainText } from '../values/plain.ts';

const words = {
  /** `button`, `shown` */
  'no-button': ({ button, shown }) => ({
    en: `no button "${plainText(button)}" was shown, only: ${plainText(shown) || 'none'}`,
    it: `il pulsante "${plainText(button)}" non è stato mostrato, solo: ${plainText(shown) || 'nessuno'}`,
  }),
  'no-effect': () => ({ en: 'the flow waits for no effect', it: 'il flusso non aspetta nessun effetto' }),
  /** `nodeId` */
  'no-node': ({ nodeId }) => ({
    en: `there is no node "${plainText(nodeId)}" to start from`,
    it: `non c'è nessun nodo "${plainText(nodeId)}" da cui partire`,
  }),
  /** `owner` */
  'not-agent': ({ owner }) => ({
    en: `no agent holds the chat${owner === 'bot' ? ', the bot does' : ''}`,
    it: `nessun operatore ha la chat${owner === 'bot' ? ', ce l’ha il bot' : ''}`,
  }),
  /** `path` */
  'no-path': ({ path }) => ({
    en: `"${plainText(path)}" is nothing that can be set`,
    it: `"${plainText(path)}" non è qualcosa che si può impostare`,
  }),
  /** `fired`, `ms` */
  restless: ({ fired, ms }) => ({
    en: `more than ${plainText(fired)} timers fired in ${plainText(ms)} ms`,
    it: `più di ${plainText(fired)} timer sono scattati in ${plainText(ms)} ms`,
  }),
} satisfies Record<string, (params: JsonObject) => InterfaceText>;

/** Why a line of a script cannot be done, as data: a stable code and what it speaks of. */
export interface Problem {
  code: keyof typeof words;
  params: JsonObject;
}

/** A problem in words. */
export function describeProblem({ code, params }: Problem): InterfaceText {
  return words[code](params);
}
