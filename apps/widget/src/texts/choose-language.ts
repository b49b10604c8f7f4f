import { catalogue } from './catalogue.ts';

/**
 * From the wishes in order of weight: the tag of the conversation (the first wish, as a flow may speak any language), the language of the
 * chat's own texts (the first wish the catalogue has, else English), and the tag for its dates and sizes (that language, in the region
 * the visitor asks for).
 */
export function chooseLanguage(wishes: readonly (string | null | undefined)[]): { tag: string; texts: string; dates: string } {
  const tags = wishes.flatMap((wish) => canonical(wish));
  const texts = tags.map(primary).find((language) => language in catalogue) ?? 'en';
  const dates = tags.find((tag) => primary(tag) === texts && tag !== texts) ?? texts;
  return { tag: tags[0] ?? 'en', texts, dates };
}

function primary(tag: string): string {
  return tag.split('-')[0] ?? tag;
}

function canonical(wish: string | null | undefined): string[] {
  try {
    return wish ? Intl.getCanonicalLocales(wish.trim().replaceAll('_', '-')).filter((tag) => tag.length <= 16) : [];
  } catch {
    // A page may carry anything in its lang attribute: a tag that is not one is no wish.
    return [];
  }
}
