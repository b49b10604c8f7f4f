/** A piece of a message as the number grammar sees it. */
export interface Token {
  readonly kind: 'digits' | 'vulgar' | 'word' | 'sign';
  /** As written; a word in lower case without accents. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const pieces =
  /(?<digits>(?<![\p{L}\d])(?:\d{1,3}(?:(?:[.,]\d{3}){1,6}|(?:['’ \u00a0\u202f]\d{3}){1,6})(?:[.,]\d{1,15})?(?![\d]|[.,]\d)|\d{1,18}(?:[.,]\d{1,15})?(?![\d]|[.,]\d)|(?<![.,])\d{1,18})|(?<![\p{L}\d.,])[.,]\d{1,15})|(?<vulgar>[¼-¾⅐-⅞])|(?<word>\p{L}[\p{L}\p{M}]*)|(?<sign>\S)/gu;

/** Cuts a message into numbers in digits, vulgar fractions, words and single signs, each with its place. */
export function tokens(text: string): Token[] {
  return [...text.matchAll(pieces)].map((match) => {
    const { digits, vulgar, word } = match.groups ?? {};
    const kind = digits !== undefined ? 'digits' : vulgar !== undefined ? 'vulgar' : word !== undefined ? 'word' : 'sign';
    const written = match[0];
    const plain = kind === 'word' ? written.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase() : written;
    return { kind, text: plain, start: match.index, end: match.index + written.length };
  });
}
