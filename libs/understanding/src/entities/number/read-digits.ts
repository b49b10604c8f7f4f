/**
 * Reads a number written in digits with separators. Two different signs: the last is the decimal one, whatever the language. One sign several
 * times: it groups. One sign once: before exactly three digits the language decides ("1.234" is 1234 in Italian, 1.234 in English), else it is the decimal one.
 */
export function readDigits(written: string, decimalSign: ',' | '.'): number | null {
  const plain = written.replace(/['’\s\u00a0\u202f]/g, '');
  const signs = plain.replace(/\d/g, '');
  const last = signs.at(-1);
  if (last === undefined) return Number(plain);
  if (new Set(signs).size === 1) {
    const groups = signs.length > 1 || (last !== decimalSign && /^[1-9]\d{0,2}[.,]\d{3}$/.test(plain));
    if (groups) return /^\d{1,3}(?:[.,]\d{3})+$/.test(plain) ? Number(plain.replaceAll(last, '')) : null;
    return Number(plain.replace(last, '.'));
  }
  if (signs.indexOf(last) !== signs.length - 1) return null;
  const whole = plain.slice(0, plain.lastIndexOf(last)).replace(/[.,]/g, '');
  return Number(`${whole}.${plain.slice(plain.lastIndexOf(last) + 1)}`);
}
