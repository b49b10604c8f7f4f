import type { Phrase } from './phrase.ts';

/** What the reader of templates complains of, in words that anyone understands. */
export const templatePhrases: readonly Phrase[] = [
  { says: /^output .* not closed/s, words: () => ({ en: '"{{" is not closed with "}}"', it: '"{{" non è chiuso con "}}"' }) },
  {
    says: /^tag \{%-? *(\w+).* not closed/s,
    words: (tag = '') => ({ en: `"{% ${tag} %}" has no "{% end${tag} %}"`, it: `"{% ${tag} %}" non ha il suo "{% end${tag} %}"` }),
  },
  { says: /^tag ".*" not closed/s, words: () => ({ en: '"{%" is not closed with "%}"', it: '"{%" non è chiuso con "%}"' }) },
  {
    says: /^tag "(.*?)" not found/s,
    words: (tag = '') => ({ en: `"{% ${tag} %}" has no place here`, it: `"{% ${tag} %}" qui non ha posto` }),
  },
  {
    says: /^undefined filter: ([^,\s]+)/,
    words: (name = '') => ({ en: `there is no filter "${name}"`, it: `non c'è un filtro "${name}"` }),
  },
  {
    says: /^invalid value expression: ""/,
    words: () => ({ en: 'there is nothing between the braces', it: "tra le graffe non c'è niente" }),
  },
  {
    says: /^(?:invalid|illegal|expected|unexpected|.* not closed)/,
    words: () => ({ en: 'something between the braces is not right', it: 'tra le graffe qualcosa non va bene' }),
  },
];
