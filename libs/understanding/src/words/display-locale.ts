/** The tag itself when it is a well-formed BCP 47 tag, else English: so that formatting never throws. */
export function displayLocale(language: string): string {
  return /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/.test(language) ? language : 'en';
}
