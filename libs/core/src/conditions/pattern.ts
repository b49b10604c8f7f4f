import { RE2JS } from 're2js';

/** A pattern that can be tried on any text in time proportional to its length. */
export interface Pattern {
  test(text: string): boolean;
  /** The whole match and its groups, as `RegExp.exec` gives them; null when nothing matches. */
  exec(text: string): (string | null)[] | null;
}

/** Longest pattern an author may write. */
const maxSource = 1000;
/** Instructions a compiled pattern may have: nested repetitions multiply. */
const maxProgram = 10_000;
const cacheEntries = 500;
const cache = new Map<string, Pattern | { error: string }>();

const flagBits: Record<string, number> = { i: RE2JS.CASE_INSENSITIVE, m: RE2JS.MULTILINE, s: RE2JS.DOTALL, u: 0 };

/**
 * Compiles an author's regular expression with RE2's linear-time engine, so that no pattern can hang the server
 * (https://github.com/google/re2/wiki/WhyRE2). Look-around and back-references do not exist there: they are errors.
 * Flags: `i`, `m`, `s`, `u`.
 */
export function safePattern(source: string, flags = ''): Pattern | { error: string } {
  const key = `${flags}/${source}`;
  const known = cache.get(key);
  if (known) return known;
  const pattern = compile(source, flags);
  if (cache.size >= cacheEntries) cache.clear();
  cache.set(key, pattern);
  return pattern;
}

function compile(source: string, flags: string): Pattern | { error: string } {
  if (source.length > maxSource) return { error: `longer than ${maxSource} characters` };
  let bits = 0;
  for (const flag of flags) {
    const bit = flagBits[flag];
    if (bit === undefined) return { error: `unknown flag "${flag}"` };
    bits |= bit;
  }
  try {
    const compiled = RE2JS.compile(RE2JS.translateRegExp(source), bits);
    if (compiled.programSize() > maxProgram) return { error: 'too large once its repetitions are unfolded' };
    return { test: (text) => compiled.test(text), exec: (text) => groups(compiled, text) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

function groups(compiled: RE2JS, text: string): (string | null)[] | null {
  const matcher = compiled.matcher(text);
  if (!matcher.find()) return null;
  return Array.from({ length: matcher.groupCount() + 1 }, (_, index) => matcher.group(index) ?? null);
}
