import type { InterfaceText } from '@filo/core';
import type { Change, ChangeCode } from '../degrade/index.ts';
import type { Lens } from './lens.ts';
import { mediaWords } from './media-words.ts';
import { ordinal } from './ordinal.ts';

type Words = (params: Change['params'], lens: Lens) => InterfaceText;

const figures = {
  en: (value: unknown) => Number(value).toLocaleString('en'),
  it: (value: unknown) => Number(value).toLocaleString('it', { useGrouping: 'always' }),
};

const fixed = (en: string, it: string) => (): InterfaceText => ({ en, it });

const words: Record<ChangeCode, Words> = {
  'text-split': ({ parts, max, maxBytes }) => {
    const messages = { en: `goes as ${figures.en(parts)} messages`, it: `parte in ${figures.it(parts)} messaggi` };
    if (maxBytes === undefined) {
      return {
        en: `The text is longer than ${figures.en(max)} characters and ${messages.en}`,
        it: `Il testo supera ${figures.it(max)} caratteri e ${messages.it}`,
      };
    }
    return {
      en: `The text is longer than ${figures.en(maxBytes)} bytes (a plain letter is 1, an accented one 2, an emoji 4) and ${messages.en}`,
      it: `Il testo supera ${figures.it(maxBytes)} byte (una lettera semplice 1, una accentata 2, un'emoji 4) e ${messages.it}`,
    };
  },
  'caption-moved': ({ kind, max }, { title, capabilities }) => {
    const { en, it } = mediaWords(kind);
    if (!capabilities.captions.some((one) => one === kind)) {
      return {
        en: `${title.en} shows no caption with ${en.a}: it follows as a message`,
        it: `${title.it} non mostra didascalie con ${it.a}: segue come messaggio`,
      };
    }
    return {
      en: `The caption is longer than ${figures.en(max)} characters and follows ${en.the} as a message`,
      it: `La didascalia supera ${figures.it(max)} caratteri e segue ${it.the} come messaggio`,
    };
  },
  'media-kind-changed': ({ from, to }) => {
    const [was, now] = [mediaWords(from), mediaWords(to)];
    return { en: `${capital(was.en.the)} goes as ${now.en.a}`, it: `${capital(was.it.the)} parte come ${now.it.as}` };
  },
  'media-to-link': ({ kind }) => {
    const { en, it } = mediaWords(kind);
    return { en: `${capital(en.the)} goes as a link`, it: `${capital(it.the)} parte come link` };
  },
  'media-dropped': ({ kind }) => {
    const { en, it } = mediaWords(kind);
    return { en: `${capital(en.the)} has no file yet and is left out`, it: `${capital(it.the)} non ha ancora un file: non parte` };
  },
  'location-to-link': fixed('The place goes as a link to the map', 'Il luogo parte come link alla mappa'),
  'contact-to-text': fixed('The contact goes as a name and a number', 'Il contatto parte come nome e numero'),
  'cards-to-messages': ({ count }) =>
    Number(count) === 1
      ? { en: 'The card goes as a message', it: 'La scheda parte come messaggio' }
      : {
          en: `The ${figures.en(count)} cards go as messages, one by one`,
          it: `Le ${figures.it(count)} schede partono come messaggi, una per una`,
        },
  'buttons-to-list': ({ count, max }) => {
    const one = ordinal(Number(max) + 1);
    return {
      en: `The ${one.en} button makes this a list of ${figures.en(count)}`,
      it: `${one.it} pulsante ne fa una lista di ${figures.it(count)}`,
    };
  },
  'buttons-to-quick-replies': ({ count, max }) => {
    const gone = { en: 'shown until the next message', it: 'visibili fino al prossimo messaggio' };
    if (Number(count) <= Number(max))
      return { en: `The buttons go as quick replies, ${gone.en}`, it: `I pulsanti partono come risposte rapide, ${gone.it}` };
    const one = ordinal(Number(max) + 1);
    return {
      en: `The ${one.en} button makes these ${figures.en(count)} quick replies, ${gone.en}`,
      it: `${one.it} pulsante ne fa ${figures.it(count)} risposte rapide, ${gone.it}`,
    };
  },
  'button-to-number': ({ label, number }) => ({
    en: `“${label}” goes as a numbered line: the customer answers ${number}`,
    it: `«${label}» parte come riga numerata: il cliente risponde ${number}`,
  }),
  'button-to-link': ({ label }) => ({ en: `“${label}” goes as a link in the text`, it: `«${label}» parte come link nel testo` }),
  'web-app-to-url': ({ label }) => ({ en: `“${label}” opens as a page in the browser`, it: `«${label}» si apre come pagina nel browser` }),
  'button-to-words': ({ label }, { title }) => ({
    en: `${title.en} has no such button: “${label}” is asked in words`,
    it: `${title.it} non ha questo pulsante: «${label}» si chiede a parole`,
  }),
  'buttons-moved': fixed('The buttons stand under a message of their own', 'I pulsanti stanno sotto un messaggio a parte'),
  'label-cut': ({ label, max }) => ({
    en: `“${label}” is cut to ${figures.en(max)} characters`,
    it: `«${label}» si accorcia a ${figures.it(max)} caratteri`,
  }),
  'label-fixed': ({ label }, { title }) => ({
    en: `${title.en} writes its own words on this button, not “${label}”`,
    it: `${title.it} scrive parole sue su questo pulsante, non «${label}»`,
  }),
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Says a change in words, as seen through a lens. */
export function changeWords({ code, params }: Change, lens: Lens): InterfaceText {
  return words[code](params, lens);
}
