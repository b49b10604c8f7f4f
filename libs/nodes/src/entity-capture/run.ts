import { defineKind, go, payloadOf, wait } from '@filo/core';
import type { EffectRequest, InboundMessage, Json, NodeContext, Outcome } from '@filo/core';
import { yesNo } from '@filo/understanding';
import type { Answer } from '../asking/answer.ts';
import { answerWait } from '../asking/answer-wait.ts';
import { unansweredExits } from '../asking/unanswered-exits.ts';
import { textBubble } from '../speech/text-bubble.ts';
import { captureLocal } from './capture-local.ts';
import { beyondBounds } from './beyond-bounds.ts';
import { captureFacts } from './capture-facts.ts';
import { invalidTexts } from './invalid-texts.ts';
import { readAnswer } from './read-answer.ts';
import { entityCaptureConfig } from './schema.ts';
import type { EntityCaptureConfig } from './schema.ts';
import { askBetter, askQuestion, askWhetherRight } from './speech.ts';

type Context = NodeContext<EntityCaptureConfig>;

/** Asks for one thing, reads it in the customer's words, and keeps it. */
export const entityCapture = defineKind<EntityCaptureConfig>({
  type: 'entity-capture',
  family: 'ask',
  title: { en: 'Question', it: 'Domanda' },
  description: {
    en: 'Asks for a name, a date, a number and the like, checks the answer and saves it.',
    it: 'Chiede un nome, una data, un numero e simili, controlla la risposta e la salva.',
  },
  config: entityCaptureConfig,
  exits: ({ timeout }) => [{ id: 'captured', label: { en: 'Answered', it: 'Risposta' } }, ...unansweredExits(timeout)],
  facts: captureFacts,
  enter: (ctx) => {
    // Back from an interruption the question that was open is asked again.
    const { misses, answer } = remembered(ctx);
    return answer ? confirm(ctx, answer, misses) : stay(ctx, askQuestion(ctx), misses);
  },
  resume: (ctx, event) => {
    if (event.type !== 'message.received') return go('timeout');
    const { misses, answer } = remembered(ctx);
    if (answer) {
      const verdict = readVerdict(ctx, event.message);
      if (verdict === 'yes') return captured(ctx, answer);
      if (verdict === 'no') return stay(ctx, askQuestion(ctx), misses);
    }
    const read = readAnswer(ctx, event.message);
    const problem = read && beyondBounds(ctx, read.value);
    if (read && problem === undefined) return ctx.config.confirm ? confirm(ctx, read, misses) : captured(ctx, read);
    if (misses >= ctx.config.retries) return go('invalid');
    // A correction that cannot be read leaves the answer as it was, still to be confirmed.
    if (answer) return confirm(ctx, answer, misses + 1);
    const { invalidText, entity } = ctx.config;
    return stay(ctx, askBetter(ctx, textBubble(ctx, invalidText ?? problem ?? invalidTexts[entity])), misses + 1);
  },
});

function remembered({ local }: Context): { misses: number; answer?: Answer | undefined } {
  const parsed = captureLocal.safeParse(local);
  return parsed.success ? parsed.data : { misses: 0 };
}

function readVerdict(ctx: Context, { payload, text }: InboundMessage): 'yes' | 'no' | null {
  if (payload === payloadOf(ctx.nodeId, 'yes')) return 'yes';
  if (payload === payloadOf(ctx.nodeId, 'no')) return 'no';
  return text === undefined ? null : yesNo(text, ctx.language);
}

function stay(ctx: Context, effects: EffectRequest[], misses: number, answer?: Answer): Outcome {
  const local: Json = { misses, ...(answer && { answer: { ...answer } }) };
  return wait(answerWait(ctx.config.timeout), { effects, local });
}

function confirm(ctx: Context, answer: Answer, misses: number): Outcome {
  return stay(ctx, askWhetherRight(ctx, answer), misses, answer);
}

function captured({ config }: Context, { value }: Answer): Outcome {
  return go('captured', { assign: config.saveTo ? { [config.saveTo]: value } : {} });
}
