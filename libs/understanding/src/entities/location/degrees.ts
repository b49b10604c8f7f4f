import type { Point } from './point.ts';

const dotted = /(?<![\d.,])([-−]?\d{1,2}\.\d{1,15})\s{0,3}[,;\s]\s{0,3}([-−]?\d{1,3}\.\d{1,15})(?![\d.,]*\d)/u;
const comma = /(?<![\d.,])([-−]?\d{1,2},\d{1,15})(?:\s{0,3};\s{0,3}|\s{1,3})([-−]?\d{1,3},\d{1,15})(?![\d.,]*\d)/u;
const part =
  "(\\d{1,3}(?:[.,]\\d{1,15})?)\\s?°\\s?(?:(\\d{1,2}(?:[.,]\\d{1,10})?)\\s?['′’]\\s?)?(?:(\\d{1,2}(?:[.,]\\d{1,10})?)\\s?(?:[\"″”]|'')\\s?)?";
const sexagesimal = new RegExp(`${part}([NS])[\\s,;]{0,3}${part}([EOW])`, 'iu');

/** Finds a point given as "45.07, 7.68", "45,07; 7,68" or 45°04'12"N 7°41'E (O is the Italian west). */
export function findDegrees(text: string): Point | null {
  const plain = dotted.exec(text) ?? comma.exec(text);
  if (plain) {
    const [whole, latitude, longitude] = plain;
    return { latitude: degrees(latitude), longitude: degrees(longitude), start: plain.index, end: plain.index + whole.length };
  }
  const match = sexagesimal.exec(text);
  if (!match) return null;
  const [whole, d1, m1, s1, side1 = '', d2, m2, s2, side2 = ''] = match;
  return {
    latitude: fromParts([d1, m1, s1], /s/i.test(side1)),
    longitude: fromParts([d2, m2, s2], /[ow]/i.test(side2)),
    start: match.index,
    end: match.index + whole.length,
  };
}

function degrees(written = '0'): number {
  return Number(written.replace(',', '.').replace('−', '-'));
}

function fromParts([whole, minutes, seconds]: readonly (string | undefined)[], negative: boolean): number {
  const size = degrees(whole) + degrees(minutes) / 60 + degrees(seconds) / 3600;
  // Six decimals are 11 cm: more would be noise of the division.
  return Number((negative ? -size : size).toFixed(6));
}
