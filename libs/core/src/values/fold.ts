const ascii = /^[\x20-\x7e]*$/;

/** Text as conditions compare it: without case, accents and outer blanks, so that `Perché ` equals `perche`. */
export function fold(text: string): string {
  const trimmed = text.trim();
  if (ascii.test(trimmed)) return trimmed.toLowerCase();
  return trimmed
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}
