/** What a language is called in the language of the interface, with a capital letter: `Italian`, `Italiano`. */
export function languageName(tag: string, uiLanguage: string): string {
  const name = new Intl.DisplayNames(uiLanguage, { type: 'language', fallback: 'code' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(uiLanguage) + name.slice(1);
}
