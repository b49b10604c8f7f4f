import { catalogue } from './catalogue.ts';

/**
 * From the wishes in order of weight: the tag of the conversation (the first wish, as a flow may speak any language) and the language of
 * the chat's own texts (the first wish the catalogue has, else English).
 */
export function chooseLanguage(wishes: readonly (string | null | undefined)[]): { tag: string; texts: string } {
  const tags = wishes.flatMap((wish) => canonical(wish));
  const known = tags.map(primary).find((language) => language in catalogue);
  return { tag: tags[0] ?? 'en', texts: known ?? 'en' };
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
