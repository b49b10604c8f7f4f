import { grammarLanguage } from '../../words/grammar-language.ts';
import type { GrammarLanguage } from '../../words/grammar-language.ts';
import { normalise } from '../../words/normalise.ts';
import { yesNo } from '../../yes-no/yes-no.ts';
import { readCardinal } from '../number/read-cardinal.ts';
import type { ChoiceOption } from '../recogniser.ts';
import { likestWords } from './likest-words.ts';
import { plainWording } from './plain-wording.ts';
import { position } from './position.ts';
import { trigramCosine } from './trigram-cosine.ts';

/** What a message chose. Without an option, `candidates` are the options it may have meant, likeliest first, to ask "did you mean…?". */
export interface ChoiceMatch {
  readonly option: ChoiceOption | null;
  readonly candidates: readonly ChoiceOption[];
}

/** Typing errors a wording may hold: one letter in five. */
const leastLikeness = 0.8;
const leastCosine = 0.6;
/** How far the best option must be ahead of the second. */
const lead = 0.1;

interface Wordings {
  readonly option: ChoiceOption;
  /** Labels and synonyms, as normalised and without articles and politeness. */
  readonly wordings: readonly string[];
}

/**
 * Finds the option a customer means: by label, synonym or id; by place in the list ("2", "la seconda", "the last one", "2️⃣"); by yes or no;
 * by a label inside the message or a part of one label alone; by a misspelt label. The first way that finds any option decides, and when it finds
 * several the answer is open.
 */
export function matchChoice(text: string, options: readonly ChoiceOption[], language: string): ChoiceMatch {
  const grammar = grammarLanguage(language);
  const message = normalise(text);
  const plain = plainWording(text, grammar);
  if (message === '') return { option: null, candidates: [] };
  const known = options.map((option) => ({ option, wordings: wordingsOf(option, grammar) }));
  const ways: readonly (() => readonly ChoiceOption[])[] = [
    () => exactly(known, text, [message, plain]),
    () => byNumberInLabel(known, message, plain, grammar),
    () => byPlace(known, plain, grammar),
    () => byYesNo(known, text, language),
    () => labelInside(known, message),
    () => partOfLabel(known, plain),
    () => closest(known, plain, likestWords, leastLikeness),
    () => closest(known, plain, trigramCosine, leastCosine),
  ];
  for (const way of ways) {
    const [first, ...others] = way();
    if (first) return others.length === 0 ? { option: first, candidates: [first] } : { option: null, candidates: [first, ...others] };
  }
  return { option: null, candidates: [] };
}

function wordingsOf(option: ChoiceOption, language: GrammarLanguage): readonly string[] {
  const all = option.labels.flatMap((label) => [normalise(label), plainWording(label, language)]);
  return [...new Set(all)].filter((wording) => wording !== '');
}

function exactly(known: readonly Wordings[], text: string, messages: readonly string[]): readonly ChoiceOption[] {
  const written = text.trim().toLowerCase();
  const byId = known.filter(({ option }) => option.id.toLowerCase() === written);
  const byLabel = known.filter(({ option }) => option.labels.some((label) => label.trim().toLowerCase() === written));
  const byWording = known.filter(({ wordings }) => messages.some((message) => wordings.includes(message)));
  return [byLabel, byWording, byId].find((hits) => hits.length > 0)?.map(({ option }) => option) ?? [];
}

function byPlace(known: readonly Wordings[], plain: string, language: GrammarLanguage): readonly ChoiceOption[] {
  const place = position(plain, known.length, language);
  return place === null ? [] : known.slice(place - 1, place).map(({ option }) => option);
}

/** "2" among "2 people", "4 people" is the number in the label, not the second line: so this comes before the place. */
function byNumberInLabel(known: readonly Wordings[], message: string, plain: string, language: GrammarLanguage): readonly ChoiceOption[] {
  // "one" and "una" are articles and pronouns too: spelled numbers count from two.
  const spelled = [plain, ...message.split(' ')].map((word) => readCardinal(word, language)).filter((value) => value !== null && value > 1);
  const numbers = [...message.split(' ').filter((word) => /^\d+$/.test(word)), ...spelled.map(String)];
  const holds = (wording: string) => numbers.some((number) => ` ${wording} `.includes(` ${number} `));
  return known.filter(({ wordings }) => wordings.some(holds)).map(({ option }) => option);
}

function byYesNo(known: readonly Wordings[], text: string, language: string): readonly ChoiceOption[] {
  const answer = yesNo(text, language);
  if (answer === null) return [];
  const same = known.filter(({ option }) => option.labels.some((label) => yesNo(label, language) === answer));
  // Only a yes/no question is answered by any yes: "OK" among three buttons is one of them or nothing.
  return same.length === 1 ? same.map(({ option }) => option) : [];
}

function labelInside(known: readonly Wordings[], message: string): readonly ChoiceOption[] {
  const hits = known.flatMap(({ option, wordings }) => {
    const inside = wordings.filter((wording) => wording.length > 1 && ` ${message} `.includes(` ${wording} `));
    return inside.length === 0 ? [] : [{ option, wording: longest(inside) }];
  });
  // "carta di credito" also holds "carta": the longer label is the one meant.
  const covered = (wording: string) => hits.some((hit) => hit.wording !== wording && ` ${hit.wording} `.includes(` ${wording} `));
  return hits.filter(({ wording }) => !covered(wording)).map(({ option }) => option);
}

function partOfLabel(known: readonly Wordings[], plain: string): readonly ChoiceOption[] {
  if (plain.length < 3 && !/^\d+$/.test(plain)) return [];
  return known.filter(({ wordings }) => wordings.some((wording) => ` ${wording} `.includes(` ${plain} `))).map(({ option }) => option);
}

function closest(
  known: readonly Wordings[],
  plain: string,
  likeness: (a: string, b: string) => number,
  least: number,
): readonly ChoiceOption[] {
  // A two-letter word is one slip away from too many others.
  if (plain.length < 3 || plain.length > 200) return [];
  const scored = known.map(({ option, wordings }) => ({
    option,
    score: Math.max(0, ...wordings.map((wording) => likeness(plain, wording))),
  }));
  const ranked = scored.filter(({ score }) => score >= least - lead).sort((a, b) => b.score - a.score);
  const best = ranked[0]?.score ?? 0;
  if (best < least) return [];
  return ranked.filter(({ score }) => best - score < lead).map(({ option }) => option);
}

function longest(wordings: readonly string[]): string {
  return wordings.reduce((one, other) => (other.length > one.length ? other : one));
}
