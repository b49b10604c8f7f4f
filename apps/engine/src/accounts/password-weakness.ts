/** Beginnings of what guessers try first, folded as `folded` does. Longer lists catch little more at 12 characters and up. */
const common = [
  'password',
  'passwort',
  'parola',
  'qwerty',
  'qwertz',
  'azerty',
  'letmein',
  'welcome',
  'admin',
  'iloveyou',
  'abcdef',
  '123456',
  '111111',
  'changeme',
  'filofilo',
];

const lookAlikes: Record<string, string> = { '0': 'o', '1': 'l', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's', '!': 'i' };

/** Least characters of a password (NIST SP 800-63B asks for 8 at least and advises 15; 12 with these checks sits between). */
export const passwordMinimum = 12;

/** Says in one sentence why a password is too weak, or undefined. `personal` are the account's name and email. */
export function passwordWeakness(password: string, personal: readonly string[]): string | undefined {
  const characters = [...password];
  if (characters.length < passwordMinimum) return `It has ${characters.length} characters; ${passwordMinimum} are the least.`;
  if (new Set(characters).size < 5) return 'It repeats very few characters.';
  if (isSequence(characters)) return 'It is a plain sequence of characters.';
  const own = personal.flatMap((value) => [value, value.split('@', 1)[0] ?? '']).map(bare);
  if (own.some((word) => isLittleMoreThan(bare(password), word))) return 'It is little more than the name or the email.';
  if (common.some((word) => isLittleMoreThan(bare(password), word) || isLittleMoreThan(bare(folded(password)), word))) {
    return 'It is built on one of the most common passwords.';
  }
  return undefined;
}

/** Letters and digits that must remain besides a word that guessers try. */
const ownCharacters = 8;

function isLittleMoreThan(password: string, word: string): boolean {
  return word.length >= 4 && password.includes(word) && password.replaceAll(word, '').length < ownCharacters;
}

/** Letters and digits alone, in lower case. */
function bare(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}

function folded(text: string): string {
  return text.toLowerCase().replaceAll(/[013457@$!]/g, (sign) => lookAlikes[sign] ?? sign);
}

function isSequence(characters: readonly string[]): boolean {
  const steps = characters.slice(1).map((character, index) => (character.codePointAt(0) ?? 0) - (characters[index]?.codePointAt(0) ?? 0));
  return new Set(steps).size === 1;
}
