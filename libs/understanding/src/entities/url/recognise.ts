import { found } from '../found.ts';
import type { Recogniser } from '../recogniser.ts';

const candidate = /(?:[a-z][a-z0-9+.-]{1,20}:\/\/)?[^\s<>"'`{}|\\^@]+/giu;
const hasScheme = /^[a-z][a-z0-9+.-]*:\/\//iu;
const bareHost =
  /^(?:[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?\.)+(?:\p{L}{2,24}|xn--[a-z0-9-]{2,59})(?::\d{1,5})?(?=[/?#]|$)/iu;
/** Inside a sentence "fine.grazie" is a forgotten blank, so there a bare host must end in one of these. */
const commonEnding =
  /\.(?:com|org|net|edu|gov|info|biz|it|eu|io|co|uk|us|de|fr|es|ch|at|nl|be|pt|app|dev|shop|store|online|site|ai|me|tv)(?::\d+)?$/iu;
const trailing = /[.,;:!?…»”’"'*_~]+$/u;

/** Finds a web address with or without `http(s)://` and gives it as browsers write it (international hosts in punycode). */
export const recogniseUrl: Recogniser = (text) => {
  for (const match of text.matchAll(candidate)) {
    const before = text.slice(0, match.index);
    const opening = /^[([«“,;:.]*/u.exec(match[0])?.[0].length ?? 0;
    const written = withoutTrailing(match[0].slice(opening));
    const start = match.index + opening;
    if (written === '' || before.endsWith('@') || text[start + written.length] === '@') continue;
    const href = normalised(written, text.trim() === match[0]);
    if (href !== null) return found(text, start, start + written.length, href, written);
  }
  return null;
};

function withoutTrailing(written: string): string {
  let rest = written.replace(trailing, '');
  // A closing bracket belongs to the address only when it was opened inside it.
  while (/[)\]]$/.test(rest) && !/[([]/.test(rest)) rest = rest.slice(0, -1).replace(trailing, '');
  return rest;
}

function normalised(written: string, alone: boolean): string | null {
  if (!hasScheme.test(written)) {
    const host = bareHost.exec(written)?.[0];
    if (host === undefined) return null;
    const evident = alone || /^www\./i.test(host) || commonEnding.test(host) || host.length < written.length;
    return evident ? webAddress(`https://${written}`) : null;
  }
  return webAddress(written);
}

function webAddress(address: string): string | null {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  return url.hostname.includes('.') && url.username === '' && url.password === '' ? url.href : null;
}
