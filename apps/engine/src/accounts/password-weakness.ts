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
  const own = personal.flatMap((value) => [value, value.split('@')[0] ?? '']).filter((value) => value.length >= 4);
  if (own.some((value) => leftOver(password.toLowerCase(), value.toLowerCase()) < 6))
    return 'It is little more than the name or the email.';
  if (common.some((word) => leftOver(folded(password), folded(word)) < 6 || leftOver(password.toLowerCase(), word) < 6))
    return 'It is built on one of the most common passwords.';
  return undefined;
}

/** How many letters and digits remain without the word. A word that does not occur leaves everything. */
function leftOver(password: string, word: string): number {
  return password.replaceAll(word, '').replaceAll(/[^\p{L}\p{N}]/gu, '').length;
}

function folded(text: string): string {
  return text.toLowerCase().replaceAll(/[01345 7@$!]/g, (sign) => lookAlikes[sign] ?? sign);
}

function isSequence(characters: readonly string[]): boolean {
  const steps = characters.slice(1).map((character, index) => (character.codePointAt(0) ?? 0) - (characters[index]?.codePointAt(0) ?? 0));
  return new Set(steps).size === 1;
}
