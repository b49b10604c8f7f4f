/** Least characters the engine takes. */
export const passwordMinimum = 12;

/** How a password stands, and how many characters it still needs. */
export type Strength = { level: 'none' } | { level: 'short'; missing: number } | { level: 'easy' | 'fine' | 'strong' };

/** Beginnings that guessers try first. */
const common = /passw|parola|qwert|azerty|letmein|welcome|admin|iloveyou|abcdef|12345|11111|changeme|filofilo/;

/** Letters and digits that must remain besides a name or a common word. */
const ownCharacters = 8;

/** Tells while one types how a new password stands; the engine has the last word. `personal` are the account's name and email. */
export function passwordStrength(password: string, personal: readonly string[]): Strength {
  const characters = [...password];
  if (characters.length === 0) return { level: 'none' };
  if (characters.length < passwordMinimum) return { level: 'short', missing: passwordMinimum - characters.length };
  const different = new Set(characters).size;
  if (different < 5 || isRun(characters) || isBuiltOn(password, personal)) return { level: 'easy' };
  return { level: characters.length >= 18 && different >= 9 ? 'strong' : 'fine' };
}

function isBuiltOn(password: string, personal: readonly string[]): boolean {
  const plain = bare(password);
  const words = personal.flatMap((value) => [value, value.split('@', 1)[0] ?? '']).map(bare);
  const found = common.exec(plain)?.[0];
  return [...words, ...(found === undefined ? [] : [found])].some(
    (word) => word.length >= 4 && plain.includes(word) && plain.replaceAll(word, '').length < ownCharacters,
  );
}

function bare(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}

function isRun(characters: readonly string[]): boolean {
  const codes = characters.map((character) => character.codePointAt(0) ?? 0);
  return new Set(codes.slice(1).map((code, index) => code - (codes[index] ?? 0))).size === 1;
}
