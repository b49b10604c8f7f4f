import { findPhoneNumbersInText, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { CountryCode, PhoneNumber } from 'libphonenumber-js/max';
import { found } from '../found.ts';
import type { EntityContext, Recogniser } from '../recogniser.ts';

/** National digits below which an unknown number is likelier an order number or a PIN than a phone. */
const fewestDigits = 7;
const digitsAndSigns = /[+＋]?[\d０-９](?:[\s().\-–/]{0,3}[\d０-９])*/u;

/**
 * Finds a phone number and gives it in E.164. First a number that is valid in its country; else one of a possible
 * length, because numbering plans grow faster than the metadata of the library.
 */
export const recognisePhone: Recogniser = (text, context) => {
  const country = defaultCountry(context);
  const options = { v2: true as const, ...(country && { defaultCountry: country }) };
  const [first] = findPhoneNumbersInText(text, options);
  if (first) return found(text, first.startsAt, first.endsAt, first.number.number, display(first.number, country));

  const span = digitsAndSigns.exec(text);
  if (!span) return null;
  const typed = country ? span[0] : span[0].replace(/^00/, '+');
  const number = parsePhoneNumberFromString(typed, { ...(country && { defaultCountry: country }), extract: false });
  if (!number?.isPossible() || number.nationalNumber.length < fewestDigits) return null;
  return found(text, span.index, span.index + span[0].length, number.number, display(number, country));
};

function defaultCountry({ country, language }: EntityContext): CountryCode | undefined {
  const [base = '', region = ''] = language.split('-');
  const candidates = [country, region, base.toLowerCase() === 'it' ? 'IT' : undefined];
  return candidates.map((code) => code?.toUpperCase()).find((code): code is CountryCode => code !== undefined && isSupportedCountry(code));
}

function display(number: PhoneNumber, country: CountryCode | undefined): string {
  return number.country !== undefined && number.country === country ? number.formatNational() : number.formatInternational();
}
