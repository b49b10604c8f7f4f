/** Something to choose, by what it is called. */
export interface Named {
  value: string;
  label: string;
}

const letters = 'abcdefghijklmnopqrstuvwxyz'.match(/./g) ?? [];

/** Regional variants that people ask for; the languages themselves are found by their codes. */
const variants = ['en-GB', 'en-US', 'es-MX', 'fr-CA', 'pt-BR', 'pt-PT', 'zh-Hans', 'zh-Hant'];

/** Codes that name no country. */
const noCountries = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ']);

/** Every language the browser has a name for, by name. */
export function knownLanguages(uiLanguage: string): Named[] {
  const names = new Intl.DisplayNames(uiLanguage, { type: 'language', fallback: 'none' });
  const codes = pairs().filter((code) => Intl.getCanonicalLocales(code)[0] === code);
  return byName([...codes, ...variants], (code) => names.of(code), uiLanguage);
}

/** Every country the browser has a name for, by name. */
export function knownCountries(uiLanguage: string): Named[] {
  const names = new Intl.DisplayNames(uiLanguage, { type: 'region', fallback: 'none' });
  const codes = pairs().map((code) => code.toUpperCase());
  // A code of the past leads to the one of today.
  const current = codes.filter((code) => !noCountries.has(code) && new Intl.Locale(`und-${code}`).region === code);
  return byName(current, (code) => names.of(code), uiLanguage);
}

/** Every time zone the browser knows; `current` is among them even if it does not. */
export function knownTimezones(current: string): string[] {
  return [...new Set([current, 'UTC', ...Intl.supportedValuesOf('timeZone')])].sort();
}

function pairs(): string[] {
  return letters.flatMap((first) => letters.map((second) => first + second));
}

function byName(codes: readonly string[], nameOf: (code: string) => string | undefined, uiLanguage: string): Named[] {
  const named = codes.flatMap((value): Named[] => {
    const name = nameOf(value);
    return name === undefined ? [] : [{ value, label: name.charAt(0).toLocaleUpperCase(uiLanguage) + name.slice(1) }];
  });
  return named.sort((a, b) => a.label.localeCompare(b.label, uiLanguage));
}
