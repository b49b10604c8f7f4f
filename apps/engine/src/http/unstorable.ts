/** Deepest nesting of objects and lists in a request; flow documents need about 12. */
const maxDepth = 64;

/**
 * Says what in a JSON value cannot be kept, or undefined: NUL and lone surrogates have no place in Postgres, `__proto__` is
 * only ever an attack, and endless nesting exhausts whoever walks it.
 */
export function unstorable(value: unknown): string | undefined {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > maxDepth) return `nested deeper than ${maxDepth} levels`;
    const next: unknown[] = [];
    for (const item of level) {
      if (typeof item === 'string' && !isStorableText(item)) return 'a text with characters that are not allowed (NUL, lone surrogates)';
      if (typeof item !== 'object' || item === null) continue;
      for (const [key, child] of Object.entries(item)) {
        if (key === '__proto__' || !isStorableText(key)) return 'a key that is not allowed';
        next.push(child);
      }
    }
    level = next;
  }
  return undefined;
}

function isStorableText(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed();
}
