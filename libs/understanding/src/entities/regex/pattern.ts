import { RE2JS, RE2JSException } from 're2js';

/** Characters an author's pattern may have: far beyond any order number or tax code. */
export const longestPattern = 500;

/** Whether an author's pattern can be used; `code` says what is wrong and `message` where, in the engine's words. */
export type PatternCheck =
  { readonly ok: true } | { readonly ok: false; readonly code: 'empty' | 'too-long' | 'invalid'; readonly message: string };

/** A pattern ready to run, or what is wrong with it. */
export type CompiledPattern = { readonly ok: true; readonly regex: RE2JS } | Exclude<PatternCheck, { ok: true }>;

/**
 * Compiles an author's pattern with RE2, which matches in linear time whatever the pattern, so that none can hang the engine.
 * Look-around and back-references are not in RE2's syntax (https://github.com/google/re2/wiki/Syntax) and come back as `invalid`.
 */
export function compilePattern(pattern: string): CompiledPattern {
  if (pattern === '') return { ok: false, code: 'empty', message: 'the pattern is empty' };
  if (pattern.length > longestPattern) return { ok: false, code: 'too-long', message: `more than ${String(longestPattern)} characters` };
  try {
    return { ok: true, regex: RE2JS.compile(pattern) };
  } catch (error) {
    if (error instanceof RE2JSException) return { ok: false, code: 'invalid', message: error.message };
    throw error;
  }
}

/** Tells an author whether a pattern can be used, before a customer meets it. */
export function checkPattern(pattern: string): PatternCheck {
  const compiled = compilePattern(pattern);
  return compiled.ok ? { ok: true } : compiled;
}
