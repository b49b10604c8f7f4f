import { grammarLanguage } from '../../words/grammar-language.ts';
import type { GrammarLanguage } from '../../words/grammar-language.ts';
import { normalise } from '../../words/normalise.ts';
import { found } from '../found.ts';
import type { Recogniser } from '../recogniser.ts';
import { nameParticles, nameStopWords } from './name-stop-words.ts';
import { titleCase } from './title-case.ts';

const word = "[\\p{L}\\p{M}][\\p{L}\\p{M}.'’-]{0,40}";
const wholeWord = new RegExp(`^${word}$`, 'u');
const names = `(${word}(?:[ \\t]+${word}){0,5})`;
/** A name stands first, so these open the sentence or follow a greeting. Most telling first. */
const introductions: Record<GrammarLanguage, readonly RegExp[]> = {
  it: [
    new RegExp(
      `(?<!\\p{L})(?:mi chiamo|il mio nome (?:è|e'|e’|e)|nome e cognome|mi chiamano|chiamami|mi presento,?)[\\s:,]+${names}`,
      'iu',
    ),
    new RegExp(
      `(?<!\\p{L})(?:io sono|sono|parla|qui è)(?: (?:il|la|lo) (?:signor|signora|sig\\.(?:ra)?|dottor|dottoressa|dott\\.))?[\\s:,]+${names}`,
      'iu',
    ),
    new RegExp(`^\\s*(?:nome|il nome è)\\s*[:=-]?\\s*${names}`, 'iu'),
  ],
  en: [
    new RegExp(
      `(?<!\\p{L})(?:my (?:full |first )?name(?:'s|’s| is)|the name(?:'s|’s| is)|i(?:'m| am|’m) called|they call me|call me|you can call me)[\\s:,]+${names}`,
      'iu',
    ),
    new RegExp(
      `(?<!\\p{L})(?:i(?:'m|’m| am)|im|this is|it(?:'s|’s| is)|here is)[\\s:,]+(?:mr\\.? |mrs\\.? |ms\\.? |dr\\.? )?${names}`,
      'iu',
    ),
    new RegExp(`^\\s*name\\s*[:=-]?\\s*${names}`, 'iu'),
  ],
};
const mostWords = 4;
const greeting = /^\s*(?:ciao|salve|buongiorno|buonasera|hello|hi|hey)[\s,!]+(?=\S)/iu;
const politeness = /[\s,;.!]+(?:grazie(?: mille)?|prego|per favore|piacere|thanks|thank you|please)[\s.!]*$/iu;

/**
 * Reads a person's name: after "mi chiamo", "sono", "my name is", "I'm"…, else the whole message when it is one to four words of letters
 * without a greeting, a verb or an answer among them. It does not find names inside free text.
 */
export const recogniseName: Recogniser = (text, { language }) => {
  const grammar = grammarLanguage(language);
  for (const pattern of introductions[grammar]) {
    const match = pattern.exec(text);
    const span = match?.[1];
    if (!match || span === undefined) continue;
    const name = untilStopWord(span, grammar);
    if (name !== '') {
      const start = match.index + match[0].length - span.length;
      return found(text, start, start + name.length, titleCase(name));
    }
  }
  return wholeAnswer(text, grammar);
};

function untilStopWord(span: string, grammar: GrammarLanguage): string {
  const words = [...span.matchAll(/\S+/gu)];
  const stop = words.findIndex((match, index) => isStopWord(match[0], index, grammar));
  // A clause after the name ("Mario e vorrei…") ends at its first common word; with no word before it there is no name.
  const kept = words.slice(0, stop === -1 ? words.length : stop).slice(0, mostWords);
  const ended = kept.findIndex((match) => /[\p{L}]{3,}\.$/u.test(match[0]));
  const last = (ended === -1 ? kept : kept.slice(0, ended + 1)).at(-1);
  return last ? span.slice(0, last.index + last[0].length).replace(/[.'’-]+$/u, '') : '';
}

function wholeAnswer(text: string, grammar: GrammarLanguage): ReturnType<Recogniser> {
  const answer = text.replace(greeting, '').replace(politeness, '').trim();
  const written = answer.replace(/[\s.!,]+$/u, '');
  const words = written.split(/\s+/u);
  const isName =
    words.length <= mostWords &&
    written.length <= 60 &&
    words.every((part, index) => wholeWord.test(part) && !isStopWord(part, index, grammar));
  if (!isName || !/\p{L}{2}/u.test(written)) return null;
  const start = text.indexOf(written);
  return found(text, start, start + written.length, titleCase(written));
}

function isStopWord(written: string, index: number, grammar: GrammarLanguage): boolean {
  const plain = normalise(written);
  return nameStopWords[grammar].has(plain) || (grammar === 'it' && index === 0 && nameParticles.has(plain));
}
