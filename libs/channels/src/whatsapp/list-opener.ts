const words: Record<string, string> = {
  en: 'Choose',
  it: 'Scegli',
  es: 'Elegir',
  fr: 'Choisir',
  de: 'Auswählen',
  pt: 'Escolher',
};

/** What the button says that opens a list, in the language of the message: WhatsApp wants words, flows have none for it. */
export function listOpener(language: string): string {
  return words[language.split('-')[0] ?? ''] ?? '☰';
}
