/** The text of a language from a map such as `{ "en": "Hello", "it": "Ciao" }`: the exact tag, then the language, then English, then any. */
export function localised(texts: Readonly<Record<string, string>>, tag: string): string {
  return texts[tag] ?? texts[tag.split('-')[0] ?? tag] ?? texts['en'] ?? Object.values(texts)[0] ?? '';
}
