import type { CheckCode } from '@filo/core';
import { channelName } from './channel-name.ts';
import { phrase } from './phrase.ts';
import { reason } from './reason.ts';
import { templatePhrases } from './template-phrases.ts';
import type { IssueWords } from './words.ts';

/** The words for each code of the core's `check`. */
export const checkWords: Readonly<Record<CheckCode, IssueWords>> = {
  'invalid-document': ({ param }) => {
    const why = reason(param('message'));
    const at = param('path');
    return {
      en: `This is not a flow that can be read${at && ` (at ${at})`}: ${why.en}.`,
      it: `Questo non è un flusso leggibile${at && ` (in ${at})`}: ${why.it}.`,
    };
  },
  'unknown-type': ({ param }) => ({
    en: `Nodes of type "${param('type')}" are not known here.`,
    it: `Qui non si conoscono nodi di tipo "${param('type')}".`,
  }),
  'invalid-config': ({ param, place }) => {
    const why = reason(param('message'));
    return place
      ? { en: `${place.en}: ${why.en}.`, it: `${place.it}: ${why.it}.` }
      : { en: `The settings are not complete: ${why.en}.`, it: `Le impostazioni non sono complete: ${why.it}.` };
  },
  'duplicate-id': ({ param }) => ({
    en: `The id "${param('id')}" is used twice.`,
    it: `L'id "${param('id')}" è usato due volte.`,
  }),
  'unknown-node': ({ param }) => ({
    en: `This leads to a node that is not there ("${param('node')}").`,
    it: `Questo porta a un nodo che non c'è ("${param('node')}").`,
  }),
  'unknown-exit': () => ({
    en: 'A connection starts at an exit that this node does not have.',
    it: "Un collegamento parte da un'uscita che questo nodo non ha.",
  }),
  'exit-taken-twice': ({ param, exit }) => ({
    en: `The exit "${exit(param('exit')).en}" leads to two nodes.`,
    it: `L'uscita "${exit(param('exit')).it}" porta a due nodi.`,
  }),
  'edge-into-trigger': ({ param, node }) => ({
    en: `A connection leads to "${node(param('node')).en}", which nothing can lead to.`,
    it: `Un collegamento porta a "${node(param('node')).it}", a cui niente può portare.`,
  }),
  'no-trigger': () => ({ en: 'The flow has no trigger, so it never starts.', it: 'Il flusso non ha un avvio, quindi non parte mai.' }),
  unreachable: () => ({ en: 'Nothing leads to this node.', it: 'Niente porta a questo nodo.' }),
  'dead-end': ({ param, exit }) => ({
    en: `The exit "${exit(param('exit')).en}" leads nowhere: the chat ends there.`,
    it: `L'uscita "${exit(param('exit')).it}" non porta da nessuna parte: la chat finisce lì.`,
  }),
  'loop-without-wait': ({ list, node }) => {
    const ids = list('nodes').filter((id) => typeof id === 'string');
    const names = ids.length > 1 ? ids.map(node) : [];
    const round = (language: 'en' | 'it'): string =>
      names.length > 0 ? ` (${names.map((name) => `"${name[language]}"`).join(', ')})` : '';
    return {
      en: `This goes round in a circle without waiting for the customer${round('en')}.`,
      it: `Qui si gira in tondo senza aspettare il cliente${round('it')}.`,
    };
  },
  'unknown-variable': ({ param }) => ({
    en: `The variable "${param('variable')}" is used here, but nothing fills it.`,
    it: `Qui si usa la variabile "${param('variable')}", ma niente la riempie.`,
  }),
  'variable-never-set': ({ param }) => ({
    en: `The variable "${param('variable')}" is used here, but it is always empty: no node saves to it.`,
    it: `Qui si usa la variabile "${param('variable')}", ma è sempre vuota: nessun nodo ci salva qualcosa.`,
  }),
  'unknown-name': ({ param, place }) => {
    const name = param('name');
    const own = name.includes('.')
      ? null
      : { en: ' Variables of the flow begin with "vars.".', it: ' Le variabili del flusso iniziano con "vars.".' };
    return {
      en: `${place ? `${place.en}: nothing` : 'Nothing'} is called "${name}", so it stays empty.${own?.en ?? ''}`,
      it: `${place ? `${place.it}: niente` : 'Niente'} si chiama "${name}", quindi resta vuoto.${own?.it ?? ''}`,
    };
  },
  'unused-variable': ({ param }) => ({
    en: `The variable "${param('variable')}" is not used by any node.`,
    it: `Nessun nodo usa la variabile "${param('variable')}".`,
  }),
  'same-start': ({ param, node }) => {
    const other = node(param('other'));
    const text = param('text');
    return {
      en: `${text ? `"${text}"` : 'The same'} already starts at "${other.en}", which comes first: here it never starts.`,
      it: `${text ? `"${text}"` : 'Lo stesso'} avvia già da "${other.it}", che viene prima: da qui non si parte mai.`,
    };
  },
  'flow-not-live': () => ({
    en: 'The flow it calls is not published yet: publish that one first.',
    it: 'Il flusso da percorrere non è ancora pubblicato: pubblica prima quello.',
  }),
  'calls-itself': ({ param }) => ({
    en: `This flow calls itself and stops after ${param('max')} rounds. To go back, use a jump.`,
    it: `Questo flusso percorre se stesso e dopo ${param('max')} giri si ferma. Per tornare indietro usa un salto.`,
  }),
  'unknown-flow': ({ param }) => ({
    en: `The flow it calls is not there ("${param('flow')}").`,
    it: `Il flusso da percorrere non c'è ("${param('flow')}").`,
  }),
  'bad-template': ({ param, place }) => {
    const why = phrase(param('message'), templatePhrases);
    return {
      en: `${place ? `${place.en}: the` : 'The'} part in braces cannot be read: ${why?.en ?? param('message')}.`,
      it: `${place ? `${place.it}: la` : 'La'} parte tra graffe non si può leggere: ${why?.it ?? param('message')}.`,
    };
  },
  'missing-translation': ({ param, place }) => ({
    en: `${place ? `${place.en}: the` : 'The'} text in ${languageName(param('language'), 'en')} is missing.`,
    it: `${place ? `${place.it}: manca` : 'Manca'} il testo in ${languageName(param('language'), 'it')}.`,
  }),
  'unknown-fallback': ({ param }) => ({
    en: `The node for when something goes wrong is not there ("${param('fallback')}").`,
    it: `Il nodo per quando qualcosa va storto non c'è ("${param('fallback')}").`,
  }),
  'no-flow-hours': () => ({
    en: 'This goes by the opening hours of the flow, which has none yet.',
    it: 'Qui si seguono gli orari del flusso, che non ne ha ancora.',
  }),
  'text-too-long': ({ param, place }) => ({
    en: `${place ? `${place.en}: ` : 'Text: '}${param('length')} characters, and ${channelName(param('channel'))} takes ${param('max')} at most.`,
    it: `${place ? `${place.it}: ` : 'Testo: '}${param('length')} caratteri, e ${channelName(param('channel'))} ne accetta al massimo ${param('max')}.`,
  }),
  'too-many-buttons': ({ param }) => ({
    en: `${param('buttons')} buttons, and ${channelName(param('channel'))} shows ${param('max')} at most: they become a list or numbers there.`,
    it: `${param('buttons')} pulsanti, e ${channelName(param('channel'))} ne mostra al massimo ${param('max')}: lì diventano un elenco o dei numeri.`,
  }),
  config: ({ param }) => {
    const why = reason(param('message'));
    return { en: `The settings do not fit: ${why.en}.`, it: `Le impostazioni non vanno bene: ${why.it}.` };
  },
};

const languageNames = {
  en: new Intl.DisplayNames(['en'], { type: 'language' }),
  it: new Intl.DisplayNames(['it'], { type: 'language' }),
};

function languageName(tag: string, language: 'en' | 'it'): string {
  try {
    return languageNames[language].of(tag) ?? tag;
  } catch {
    // Not a tag that names a language.
    return tag;
  }
}
