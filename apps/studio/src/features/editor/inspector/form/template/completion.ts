/** A variable being typed: where its opening brace is, and the letters so far. */
export interface Fragment {
  start: number;
  query: string;
}

/** The variable being typed at the caret: after `{` or `{{`, until the braces close. Null when none is. */
export function fragmentAt(text: string, caret: number): Fragment | null {
  const found = /\{\{?\s*([A-Za-z0-9_.]*)$/.exec(text.slice(0, caret));
  return found ? { start: found.index, query: found[1] ?? '' } : null;
}

/** The text with the fragment replaced by a whole variable, and where the caret goes. */
export function complete(text: string, caret: number, { start }: Fragment, path: string): { text: string; caret: number } {
  const inserted = `{{ ${path} }}`;
  // Braces that already close the fragment are taken in, so that they do not stand there twice.
  const rest = text.slice(caret).replace(/^\s*\}{1,2}/, '');
  return { text: text.slice(0, start) + inserted + rest, caret: start + inserted.length };
}

/** Paths that fit what was typed: those that begin with it first, then those that contain it. */
export function matching(paths: readonly string[], query: string): string[] {
  const wanted = query.toLowerCase();
  const last = (path: string): string => path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  const begins = paths.filter((path) => path.toLowerCase().startsWith(wanted) || last(path).startsWith(wanted));
  return [...begins, ...paths.filter((path) => !begins.includes(path) && path.toLowerCase().includes(wanted))].slice(0, 8);
}
