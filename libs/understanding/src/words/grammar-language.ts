/** The languages that have a grammar of their own. */
export type GrammarLanguage = 'en' | 'it';

/** The grammar a BCP 47 tag is read with: Italian for `it` and its regions, else English. */
export function grammarLanguage(tag: string): GrammarLanguage {
  return /^it(?:-|$)/i.test(tag) ? 'it' : 'en';
}
