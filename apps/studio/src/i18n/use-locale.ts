import { useLanguage } from './i18n.ts';

/** The language of the interface with the reader's own region, as dates and numbers need it: `en-GB`. */
export function useLocale(): string {
  const { language } = useLanguage();
  return navigator.languages.find((tag) => tag.startsWith(language)) ?? language;
}
