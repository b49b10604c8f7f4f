import type { ButtonConfig } from '@filo/core';
import { labelIssues } from '../fields/label-issues.ts';
import { linkIssues } from '../fields/link-issues.ts';
import { joinSpeech } from './speech-facts.ts';
import type { SpeechFacts } from './speech-facts.ts';
import { textFacts } from './text-facts.ts';

/** The labels and addresses of buttons, with their places in the config. */
export function buttonFacts(path: string, buttons: readonly ButtonConfig[]): SpeechFacts {
  const labels = buttons.map((button, index) => ({ path: `${path}.${index}.label`, label: button.label }));
  return joinSpeech(
    ...labels.map((one) => textFacts(one.path, one.label, 'button')),
    { issues: labelIssues(labels) },
    ...buttons.map((button, index) =>
      'url' in button ? { templates: [button.url], issues: linkIssues(button.url, `${path}.${index}.url`) } : {},
    ),
  );
}
