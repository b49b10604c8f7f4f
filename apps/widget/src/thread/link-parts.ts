import { safeLink } from './safe-link.ts';

/** A piece of a text: plain, or with the address it leads to. */
export interface Part {
  text: string;
  href: string | null;
}

const address = /\b(?:https?:\/\/|www\.)[^\s<>"'`]+|\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b/gi;

/** Splits a text so that web and mail addresses can be shown as links. Everything stays text: no markup is ever read from it. */
export function linkParts(text: string): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const match of text.matchAll(address)) {
    const found = trimmed(match[0]);
    const href = safeLink(target(found));
    if (href === null) continue;
    if (match.index > from) parts.push({ text: text.slice(from, match.index), href: null });
    parts.push({ text: found, href });
    from = match.index + found.length;
  }
  if (from < text.length) parts.push({ text: text.slice(from), href: null });
  return parts;
}

function target(found: string): string {
  if (/^https?:/i.test(found)) return found;
  return found.includes('@') && !/^www\./i.test(found) ? `mailto:${found}` : `https://${found}`;
}

/** A full stop after an address ends the sentence; a closing bracket belongs to it only where it was opened in it. */
function trimmed(found: string): string {
  let end = found.length;
  while (end > 0) {
    const last = found[end - 1] ?? '';
    const unopened = last === ')' && count(found.slice(0, end), ')') > count(found, '(');
    if (!unopened && !/[.,;:!?…»”’\]]/.test(last)) break;
    end--;
  }
  return found.slice(0, end);
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}
