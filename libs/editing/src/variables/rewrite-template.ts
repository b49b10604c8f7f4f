/**
 * Changes names in the `{{ }}` and `{% %}` parts of a text; `found` is sticky. What stands in quotes is left alone, and so is
 * what follows a dot: it belongs to another name.
 */
export function rewriteTemplate(text: string, found: RegExp, rewrite: (use: string) => string): string {
  let renamed = '';
  let at = 0;
  for (;;) {
    const open = nextOpening(text, at);
    if (open < 0) return renamed + text.slice(at);
    renamed += text.slice(at, open + 2);
    const tag = readTag(text, open + 2, text[open + 1] === '%' ? '%}' : '}}', found, rewrite);
    renamed += tag.text;
    at = tag.end;
  }
}

function nextOpening(text: string, from: number): number {
  const outputs = text.indexOf('{{', from);
  const tags = text.indexOf('{%', from);
  return outputs < 0 || tags < 0 ? Math.max(outputs, tags) : Math.min(outputs, tags);
}

const word = /[A-Za-z_][A-Za-z0-9_-]*/y;

function readTag(text: string, from: number, close: string, found: RegExp, rename: (use: string) => string): { text: string; end: number } {
  let read = '';
  let at = from;
  while (at < text.length && !text.startsWith(close, at)) {
    const piece =
      quoted(text, at) ?? (text[at - 1] === '.' ? undefined : match(found, text, at)) ?? match(word, text, at) ?? text.charAt(at);
    read += match(found, text, at) === piece && text[at - 1] !== '.' ? rename(piece) : piece;
    at += piece.length;
  }
  return { text: read, end: at };
}

function quoted(text: string, at: number): string | undefined {
  const quote = text[at];
  if (quote !== '"' && quote !== "'") return undefined;
  const end = text.indexOf(quote, at + 1);
  return end < 0 ? undefined : text.slice(at, end + 1);
}

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
