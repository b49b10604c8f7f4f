import type { AlignedText } from './aligned-text.ts';
import type { Clock } from './clock.ts';
import { dayPartIn } from './day-part.ts';
import { englishTimes } from './en-times.ts';
import { italianTimes } from './it-times.ts';
import type { MomentContext } from './moment-context.ts';
import type { TimeStrength } from './time-rule.ts';

/** A time of day named in a text and where: positions of the aligned text. */
export interface FoundTime {
  readonly clock: Clock;
  readonly start: number;
  readonly end: number;
}

const rules = { it: italianTimes, en: englishTimes };
const strengths: readonly TimeStrength[] = ['evident', 'likely', 'alone'];

/** Finds the first time of day a message names, the surest words first; of several readings at the same place the longest. */
export function findTime(aligned: AlignedText, context: MomentContext): FoundTime | null {
  for (const strength of strengths) {
    const best = bestOf(
      strength === 'alone' ? bareAnswer(aligned.text) : { text: aligned.text, offset: 0 },
      strength,
      context,
      aligned.text,
    );
    if (best) return best;
  }
  return null;
}

function bestOf(
  part: { text: string; offset: number },
  strength: TimeStrength,
  { grammar }: MomentContext,
  whole: string,
): FoundTime | null {
  let best: FoundTime | null = null;
  for (const { pattern, read } of rules[grammar].filter((rule) => rule.strength === strength)) {
    for (const match of part.text.matchAll(pattern)) {
      const [start, end] = [match.index + part.offset, match.index + part.offset + match[0].length];
      if (best && (start > best.start || (start === best.start && end <= best.end))) break;
      const groups = match.groups ?? {};
      // The words right behind the hour decide; without them any part of the day in the message ("stasera alle 8").
      const found = read(groups, groups['part'] === undefined ? dayPartIn(whole, grammar) : dayPartIn(groups['part'], grammar));
      if (!found) continue;
      best = { clock: found, start, end };
      break;
    }
  }
  return best;
}

function bareAnswer(text: string): { text: string; offset: number } {
  const opening =
    /^(?:\s*(?:facciamo|direi|va bene|ok|okay|verso|circa|forse|magari|let's say|say|maybe|about|around)[\s,]+)*\s*/u.exec(text)?.[0]
      .length ?? 0;
  const rest = text
    .slice(opening)
    .replace(/(?:[\s,.!?]+(?:va bene|grazie|per favore|please|thanks|circa|ok|is fine|works))*[\s.!?]*$/u, '');
  return { text: rest, offset: opening };
}
