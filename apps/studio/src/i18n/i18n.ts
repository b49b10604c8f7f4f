import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import { chooseLanguage, rememberLanguage, type UiLanguage } from './language.ts';

const instance = i18next.createInstance();

void instance.use(initReactI18next).init({
  lng: chooseLanguage(),
  fallbackLng: 'en',
  resources: {},
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
  returnNull: false,
});
document.documentElement.lang = instance.language;

/** Texts of one feature in one language: flat keys. `{{name}}` takes a value; `key_one` and `key_other` are singular and plural of `key`. */
export type Catalogue = Readonly<Record<string, string>>;

/** A feature's texts, registered and ready for `useTexts`. The type remembers the keys. */
export interface Texts<Key extends string> {
  readonly namespace: string;
  readonly keys?: Key;
}

type BaseKey<Key> = Key extends `${infer Base}_one` | `${infer Base}_other` ? Base : Key;

/** Says a text by its key. */
export type Say<Key extends string> = (key: Key, values?: Record<string, string | number>) => string;

/** Registers the texts of a feature. Italian must have exactly the keys of English: the type says so, and a test too. */
export function defineTexts<const English extends Catalogue>(
  namespace: string,
  english: English,
  italian: { readonly [Key in keyof English]: string },
): Texts<BaseKey<keyof English & string>> {
  instance.addResourceBundle('en', namespace, english);
  instance.addResourceBundle('it', namespace, italian);
  return { namespace };
}

/** The texts of a feature in the language of the interface. */
export function useTexts<Key extends string>(texts: Texts<Key>): Say<Key> {
  const { t } = useTranslation(texts.namespace, { i18n: instance });
  return t as unknown as Say<Key>;
}

/** The language of the interface and how to change it. */
export function useLanguage(): { language: UiLanguage; setLanguage: (language: UiLanguage) => void } {
  const { i18n } = useTranslation(undefined, { i18n: instance });
  return {
    language: i18n.language === 'it' ? 'it' : 'en',
    setLanguage: (language) => {
      rememberLanguage(language);
      document.documentElement.lang = language;
      void instance.changeLanguage(language);
    },
  };
}
