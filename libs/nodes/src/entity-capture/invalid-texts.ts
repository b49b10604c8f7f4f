import type { InterfaceText } from '@filo/core';
import type { Entity } from './schema.ts';

/** What is said when an answer does not fit and the author wrote nothing: what to write, with an example. */
export const invalidTexts = {
  text: { en: 'Please write an answer.', it: 'Scrivi una risposta.' },
  number: { en: 'Please write a number, such as 12 or 3.5.', it: 'Scrivi un numero, per esempio 12 o 3,5.' },
  email: { en: 'Please write an email address, such as name@example.com.', it: 'Scrivi un indirizzo email, per esempio nome@example.com.' },
  phone: {
    en: 'Please write a phone number, with the country code if it is from abroad.',
    it: 'Scrivi un numero di telefono, con il prefisso internazionale se è estero.',
  },
  date: { en: 'Please write a date, such as tomorrow or 24 December.', it: 'Scrivi una data, per esempio domani o 24 dicembre.' },
  time: { en: 'Please write a time, such as 15:30.', it: "Scrivi un'ora, per esempio 15:30." },
  datetime: {
    en: 'Please write a day and a time, such as tomorrow at 15:30.',
    it: "Scrivi un giorno e un'ora, per esempio domani alle 15:30.",
  },
  url: { en: 'Please write a web address, such as example.com.', it: 'Scrivi un indirizzo web, per esempio example.com.' },
  name: { en: 'Please write the name alone.', it: 'Scrivi soltanto il nome.' },
  choice: { en: 'Please choose one of the options.', it: 'Scegli una delle opzioni.' },
  regex: { en: 'That does not look right. Please check it and write it again.', it: 'Non sembra corretto. Controlla e riscrivilo.' },
  location: { en: 'Please share a place.', it: 'Condividi una posizione.' },
  file: { en: 'Please send a picture or a file.', it: "Invia un'immagine o un file." },
} satisfies Record<Entity, InterfaceText>;
