import type { WaitConfig } from '../wait/schema.ts';
import { clockWords } from './clock-words.ts';
import { durationWords } from './duration-words.ts';
import type { Say } from './node-view.ts';
import { templateWords } from './template-words.ts';

/** A wait in words: "2 hours, or until the customer writes". */
export function waitWords({ for: seconds, until, untilReply }: WaitConfig, say: Say): string {
  const reply = say({ en: 'until the customer writes', it: 'finché il cliente scrive' });
  const time =
    seconds !== undefined
      ? durationWords(seconds, say)
      : until !== undefined
        ? `${say({ en: 'until', it: 'fino a' })} ${clockWords(templateWords(until))}`
        : undefined;
  if (time === undefined) return reply;
  return untilReply ? `${time}, ${say({ en: 'or', it: 'o' })} ${reply}` : time;
}
