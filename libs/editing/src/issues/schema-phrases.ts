import type { Phrase } from './phrase.ts';

/** What schemas complain of, in words that anyone understands: first the library's own messages, then those of our schemas. */
export const schemaPhrases: readonly Phrase[] = [
  { says: /received undefined$/, words: () => ({ en: 'it is missing', it: 'manca' }) },
  { says: /^Too small: expected string to have >=1 char/, words: () => ({ en: 'it is empty', it: 'è vuoto' }) },
  {
    says: /^Too small: expected string to have >=(\d+)/,
    words: (least = '') => ({ en: `it needs at least ${least} characters`, it: `servono almeno ${least} caratteri` }),
  },
  {
    says: /^Too big: expected string to have <=(\d+)/,
    words: (most = '') => ({ en: `it is longer than ${most} characters`, it: `supera i ${most} caratteri` }),
  },
  {
    says: /^Too small: expected (?:array|record) to have >=1 /,
    words: () => ({ en: 'at least one is needed', it: 'ne serve almeno uno' }),
  },
  {
    says: /^Too small: expected (?:array|record|object) to have >=(\d+)/,
    words: (least = '') => ({ en: `at least ${least} are needed`, it: `ne servono almeno ${least}` }),
  },
  {
    says: /^Too big: expected (?:array|record|object) to have <=(\d+)/,
    words: (most = '') => ({ en: `there are more than ${most}`, it: `sono più di ${most}` }),
  },
  {
    says: /^Too small: expected (?:number|int|bigint) to be >(-?[\d.]+)/,
    words: (bound = '') => ({ en: `the number must be more than ${bound}`, it: `il numero deve essere maggiore di ${bound}` }),
  },
  {
    says: /^Too small: expected (?:number|int|bigint) to be >=?(-?[\d.]+)/,
    words: (least = '') => ({ en: `the number must be ${least} or more`, it: `il numero deve essere ${least} o più` }),
  },
  {
    says: /^Too big: expected (?:number|int|bigint) to be <=?(-?[\d.]+)/,
    words: (most = '') => ({ en: `the number must be ${most} or less`, it: `il numero deve essere ${most} o meno` }),
  },
  {
    says: /^Unrecognized keys?: (.*)$/,
    words: (keys = '') => ({
      en: `there are settings that this node does not know: ${keys}`,
      it: `ci sono impostazioni che questo nodo non conosce: ${keys}`,
    }),
  },
  { says: /^Invalid key in record/, words: () => ({ en: 'one of the names is not allowed', it: 'uno dei nomi non è ammesso' }) },
  { says: /^Invalid option/, words: () => ({ en: 'it is not one of the choices', it: 'non è una delle scelte' }) },
  {
    says: /^Invalid string: must match pattern/,
    words: () => ({ en: 'it has characters that are not allowed', it: 'ha caratteri non ammessi' }),
  },
  { says: /^Invalid (?:URL|url)$/, words: () => ({ en: 'it is not a web address', it: 'non è un indirizzo web' }) },
  { says: /^Invalid input: expected (?:number|int)/, words: () => ({ en: 'it must be a number', it: 'deve essere un numero' }) },
  { says: /^Invalid input/, words: () => ({ en: 'it is missing or not right', it: 'manca o non va bene' }) },
  {
    says: /^1 to (\d+) letters, digits, "_" or "-"$/,
    words: (most = '') => ({
      en: `it must be 1 to ${most} letters, digits, "_" or "-"`,
      it: `deve avere da 1 a ${most} lettere, cifre, "_" o "-"`,
    }),
  },
  {
    says: /^a name of letters, digits and "_"$/,
    words: () => ({ en: 'it must be a name of letters, digits and "_"', it: 'deve essere un nome di lettere, cifre e "_"' }),
  },
  {
    says: /^a language tag such as/,
    words: () => ({ en: 'it must be a language such as "en" or "pt-BR"', it: 'deve essere una lingua come "en" o "pt-BR"' }),
  },
  {
    says: /^a two-letter country code$/,
    words: () => ({ en: 'it must be a country code of two letters', it: 'deve essere una sigla di paese di due lettere' }),
  },
  {
    says: /^a time such as "(.*)"$/,
    words: (time = '') => ({ en: `it must be a time such as ${time}`, it: `deve essere un'ora come ${time}` }),
  },
  {
    says: /^a date such as "([^"]*)"/,
    words: (date = '') => ({ en: `it must be a date such as ${date}`, it: `deve essere una data come ${date}` }),
  },
  {
    says: /^an? (?:IANA )?time zone/,
    words: () => ({ en: 'it must be a time zone such as Europe/Rome', it: 'deve essere un fuso orario come Europe/Rome' }),
  },
  {
    says: /^a place to save such as/,
    words: () => ({
      en: 'it must be a place to save, such as vars.city or contact.name',
      it: 'deve essere un posto dove salvare, come vars.city o contact.name',
    }),
  },
  {
    says: /^a variable such as/,
    words: () => ({ en: 'it must be a variable, such as vars.total', it: 'deve essere una variabile, come vars.total' }),
  },
  {
    says: /^a header name such as/,
    words: () => ({
      en: 'it must be the name of a header, such as Authorization',
      it: "deve essere il nome di un'intestazione, come Authorization",
    }),
  },
  {
    says: /^"(.*)" is the name of another exit$/,
    words: (id = '') => ({ en: `"${id}" is the name of another exit`, it: `"${id}" è il nome di un'altra uscita` }),
  },
  {
    says: /^two buttons are called "(.*)"$/,
    words: (id = '') => ({ en: `two buttons have the id "${id}"`, it: `due pulsanti hanno l'id "${id}"` }),
  },
  {
    says: /^two entries are called "(.*)"$/,
    words: (id = '') => ({ en: `two of them are called "${id}"`, it: `due si chiamano "${id}"` }),
  },
  {
    says: /^a menu needs at least one button$/,
    words: () => ({ en: 'a menu needs at least one button', it: 'un menu ha bisogno di almeno un pulsante' }),
  },
  {
    says: /^choose either "for" or "until"$/,
    words: () => ({ en: 'say either how long or until when, not both', it: 'indica quanto aspettare o fino a quando, non entrambi' }),
  },
  {
    says: /^say how long, until when, or wait for a reply$/,
    words: () => ({ en: 'say how long to wait, until when, or for a reply', it: 'indica quanto aspettare, fino a quando, o una risposta' }),
  },
  { says: /^at least one word$/, words: () => ({ en: 'at least one word is needed', it: 'serve almeno una parola' }) },
  {
    says: /^at least one weight must be above 0$/,
    words: () => ({ en: 'at least one weight must be above 0', it: 'almeno un peso deve essere maggiore di 0' }),
  },
  { says: /^a choice needs options$/, words: () => ({ en: 'a choice needs options', it: 'una scelta ha bisogno di opzioni' }) },
  { says: /^a pattern is needed$/, words: () => ({ en: 'a pattern is needed', it: 'serve un modello' }) },
];
