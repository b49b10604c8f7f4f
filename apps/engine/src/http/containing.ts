/** Pattern for ILIKE that finds the words anywhere, with what people type taken literally; null finds everything. */
export function containing(words: string | undefined): string | null {
  const trimmed = words?.trim() ?? '';
  return trimmed === '' ? null : `%${trimmed.replaceAll(/[\\%_]/g, '\\$&')}%`;
}
