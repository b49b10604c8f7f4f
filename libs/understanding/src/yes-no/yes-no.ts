import { grammarLanguage } from '../words/grammar-language.ts';
import { normalise } from '../words/normalise.ts';
import { yesNoWords } from './yes-no-words.ts';

/** Signs that answer in every language. */
const signs: readonly [RegExp, 'yes' | 'no'][] = [
  [/^\s*(?:👍|👌|✅|✔|☑|🆗|🙂👍)[\p{M}\p{Emoji_Modifier}\s]*$/u, 'yes'],
  [/^\s*(?:👎|❌|✖|🚫|🙅)[\p{M}\p{Emoji_Modifier}\s]*$/u, 'no'],
];

/** Words a yes or no may open; a longer message says something more and is not decided by its first word. */
const mostWords = 8;

/**
 * Reads an answer to a yes/no question, or null when the message is neither or both ("sì e no"). The longest wording the message begins with
 * decides, so "certo che no" is a no and "no problem" a yes.
 */
export function yesNo(text: string, language: string): 'yes' | 'no' | null {
  for (const [pattern, answer] of signs) if (pattern.test(text)) return answer;
  const message = normalise(text);
  const words = message.split(' ');
  if (message === '' || words.length > mostWords) return null;
  const { yes, no } = yesNoWords[grammarLanguage(language)];
  const saysYes = longestOpening(message, [...yes.says, ...yes.opens]);
  const saysNo = longestOpening(message, [...no.says, ...no.opens]);
  if (saysYes === saysNo) return null;
  const answer = saysYes > saysNo ? 'yes' : 'no';
  const rest = message.slice(Math.max(saysYes, saysNo)).trim().split(' ');
  const opposite = answer === 'yes' ? ['no', 'nope'] : ['yes', 'si'];
  return rest.some((word) => opposite.includes(word)) ? null : answer;
}

function longestOpening(message: string, wordings: readonly string[]): number {
  const openings = wordings.filter((wording) => `${message} `.startsWith(`${wording} `));
  return Math.max(0, ...openings.map((wording) => wording.length));
}
