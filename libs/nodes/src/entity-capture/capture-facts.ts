import type { ConfigFacts } from '@filo/core';
import { checkPattern } from '@filo/understanding';
import type { ConfigIssue } from '../fields/config-issue.ts';
import { joinSpeech } from '../speech/speech-facts.ts';
import { textFacts } from '../speech/text-facts.ts';
import { captureIssues } from './capture-issues.ts';
import type { EntityCaptureConfig } from './schema.ts';

/** What `check` wants to know of a question: only what this kind of answer uses. */
export function captureFacts(config: EntityCaptureConfig): ConfigFacts {
  const { prompt, entity, options, showButtons, pattern, shareButton, min, max, saveTo, confirm, confirmText, invalidText } = config;
  const speech = joinSpeech(
    textFacts('prompt', prompt),
    ...(entity === 'choice' ? options.map(({ label }, index) => textFacts(`options.${index}.label`, label, 'button')) : []),
    textFacts('shareButton', entity === 'phone' || entity === 'location' ? shareButton : undefined, 'button'),
    textFacts('confirmText', confirm ? confirmText : undefined),
    textFacts('invalidText', invalidText),
  );
  const problem = entity === 'regex' && pattern !== undefined ? checkPattern(pattern) : { ok: true as const };
  const patternIssues: ConfigIssue[] = problem.ok
    ? []
    : [{ code: 'bad-pattern', severity: 'error', params: { path: 'pattern', message: problem.message } }];
  return {
    texts: speech.texts,
    templates: [min, max].filter((bound) => typeof bound === 'string'),
    writes: saveTo ? [saveTo] : [],
    buttons: Math.max(entity === 'choice' && showButtons ? options.length : 0, confirm ? 2 : 0),
    waits: true,
    issues: [...captureIssues(config), ...patternIssues],
  };
}
