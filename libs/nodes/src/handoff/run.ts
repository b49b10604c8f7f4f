import { defineKind, go, wait } from '@filo/core';
import type { Exit, WaitSpec } from '@filo/core';
import { hoursIssues } from '../schedule/hours-issues.ts';
import { openNow } from '../schedule/open-now.ts';
import { say } from '../speech/say.ts';
import { joinSpeech } from '../speech/speech-facts.ts';
import { textBubble } from '../speech/text-bubble.ts';
import { textFacts } from '../speech/text-facts.ts';
import { handOver } from './hand-over.ts';
import { handoffConfig } from './schema.ts';
import type { HandoffConfig } from './schema.ts';

/** Gives the chat to people, and goes on when they give it back. */
export const handoff = defineKind<HandoffConfig>({
  type: 'handoff',
  family: 'people',
  title: { en: 'Person', it: 'Persona' },
  description: {
    en: 'Gives the chat to your team and goes on when they are done.',
    it: 'Passa la chat alla tua squadra e prosegue quando ha finito.',
  },
  config: handoffConfig,
  exits: ({ acceptWithin, hours }) => {
    const resolved: Exit = { id: 'resolved', label: { en: 'Resolved', it: 'Risolta' } };
    const timeout: Exit = { id: 'timeout', label: { en: 'Nobody came', it: 'Nessuno è arrivato' } };
    const closed: Exit = { id: 'closed', label: { en: 'Closed', it: 'Chiuso' } };
    return [resolved, ...(acceptWithin === undefined ? [] : [timeout]), ...(hours === undefined ? [] : [closed])];
  },
  facts: ({ text, outsideText, hours, reason, summary }) => {
    const speech = joinSpeech(textFacts('text', text), textFacts('outsideText', hours ? outsideText : undefined));
    return {
      texts: speech.texts,
      templates: [reason, summary].filter((template) => template !== undefined),
      waits: hours === undefined,
      flowHours: hours === 'flow',
      issues: typeof hours === 'object' ? hoursIssues(hours.week, 'hours.week') : [],
    };
  },
  enter: (ctx) => {
    const { hours, text, outsideText } = ctx.config;
    if (hours !== undefined && !openNow(ctx, hours)) return go('closed', { effects: say(textBubble(ctx, outsideText)) });
    return wait(inQueue(ctx.config), {
      effects: [...say(textBubble(ctx, text)), { type: 'hand.over', handOver: handOver(ctx) }],
    });
  },
  resume: (ctx, event) => {
    if (event.type !== 'owner.changed') return go('timeout', { effects: [{ type: 'hand.over', handOver: { to: 'bot' } }] });
    if (event.owner === 'bot') return go('resolved');
    // Somebody has taken the chat and may keep it as long as it needs; back in the queue the time starts again.
    return wait(event.owner === 'queue' ? inQueue(ctx.config) : { owner: true });
  },
});

function inQueue({ acceptWithin }: HandoffConfig): WaitSpec {
  return acceptWithin === undefined ? { owner: true } : { owner: true, timeoutMs: Math.round(acceptWithin * 1000) };
}
