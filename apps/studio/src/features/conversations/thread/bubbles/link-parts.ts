/** A piece of a text: words, or an address to follow. */
export interface TextPart {
  text: string;
  href: string | null;
}

const address = /(https?:\/\/[^\s<>"]+)/i;

/** Splits a text at its addresses. The full stop or bracket behind an address is not part of it. */
export function linkParts(text: string): TextPart[] {
  return text
    .split(address)
    .flatMap((part, index): TextPart[] => {
      if (index % 2 === 0) return [{ text: part, href: null }];
      const end = /[.,;:!?'»”]*$/.exec(part)?.[0] ?? '';
      const bracket = part.endsWith(`)${end}`) && !part.includes('(') ? `)${end}` : end;
      const href = part.slice(0, part.length - bracket.length);
      return [
        { text: href, href: URL.canParse(href) ? href : null },
        { text: bracket, href: null },
      ];
    })
    .filter((part) => part.text !== '');
}
