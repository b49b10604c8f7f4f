import type { ConfigIssue } from '../fields/config-issue.ts';
import { labelIssues } from '../fields/label-issues.ts';
import { hasText } from '../speech/has-text.ts';
import type { EntityCaptureConfig } from './schema.ts';

/** What a question lacks: its words, what can be chosen, a place for the answer, room between its limits. */
export function captureIssues({ prompt, entity, options, showButtons, shareButton, saveTo, min, max }: EntityCaptureConfig): ConfigIssue[] {
  const isChoice = entity === 'choice';
  const shares = entity === 'phone' || entity === 'location';
  const buttons = (isChoice && showButtons) || (shares && shareButton !== undefined);
  const silent: ConfigIssue[] = hasText(prompt)
    ? []
    : [{ code: 'empty-question', severity: 'warning', params: { path: 'prompt', buttons } }];
  const lost: ConfigIssue[] = saveTo === undefined ? [{ code: 'answer-not-kept', severity: 'warning', params: { path: 'saveTo' } }] : [];
  const [from, to] = [boundOf(min), boundOf(max)];
  const crossed: ConfigIssue[] =
    measured.has(entity) && from !== undefined && to !== undefined && from > to
      ? [{ code: 'crossed-limits', severity: 'error', params: { path: 'max', min: from, max: to } }]
      : [];
  return [
    ...silent,
    ...(isChoice ? labelIssues(options.map(({ label }, index) => ({ path: `options.${index}.label`, label }))) : []),
    ...(shares && shareButton !== undefined ? labelIssues([{ path: 'shareButton', label: shareButton }]) : []),
    ...crossed,
    ...lost,
  ];
}

/** Kinds of answer whose limits are numbers: of an amount, or of characters. */
const measured: ReadonlySet<EntityCaptureConfig['entity']> = new Set(['number', 'text', 'name'] as const);

/** A limit that is a number already; what a variable fills in is only known in the chat. */
function boundOf(bound: EntityCaptureConfig['min']): number | undefined {
  const number = typeof bound === 'string' ? Number(bound) : bound;
  return number === undefined || Number.isNaN(number) ? undefined : number;
}
