/** Languages of the interface. */
export const uiLanguages = ['en', 'it'] as const;

/** A language of the interface. */
export type UiLanguage = (typeof uiLanguages)[number];

const key = 'filo.language';

/** The language chosen here before, else the browser's, else English. */
export function chooseLanguage(): UiLanguage {
  const kept = localStorage.getItem(key);
  const wanted = kept === null ? navigator.languages : [kept];
  return (
    wanted.map((tag) => uiLanguages.find((language) => tag.toLowerCase().startsWith(language))).find((found) => found !== undefined) ?? 'en'
  );
}

/** Keeps the choice for the next visit. */
export function rememberLanguage(language: UiLanguage): void {
  localStorage.setItem(key, language);
}
