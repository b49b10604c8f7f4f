import type { ButtonConfig } from '@filo/core';
import { joinSpeech } from './speech-facts.ts';
import type { SpeechFacts } from './speech-facts.ts';
import { textFacts } from './text-facts.ts';

/** The labels and addresses of buttons, with their places in the config. */
export function buttonFacts(path: string, buttons: readonly ButtonConfig[]): SpeechFacts {
  const labels = buttons.map((button, index) => textFacts(`${path}.${index}.label`, button.label, 'button'));
  const addresses = buttons.flatMap((button) => ('url' in button ? [button.url] : []));
  return joinSpeech(...labels, { texts: [], templates: addresses });
}
