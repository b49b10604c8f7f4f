import type { BubbleConfig } from '@filo/core';
import { addressIssues } from '../fields/address-issues.ts';
import type { ConfigIssue } from '../fields/config-issue.ts';
import { buttonFacts } from './button-facts.ts';
import { hasText } from './has-text.ts';
import { joinSpeech } from './speech-facts.ts';
import type { SpeechFacts } from './speech-facts.ts';
import { textFacts } from './text-facts.ts';

type CardConfig = Extract<BubbleConfig, { kind: 'cards' }>['cards'][number];
type MediaConfig = Exclude<BubbleConfig, { kind: 'text' | 'location' | 'cards' }>;

/** The texts and addresses of a bubble with their places in the config, and what is missing in it. */
export function bubbleFacts(path: string, bubble: BubbleConfig): SpeechFacts {
  switch (bubble.kind) {
    case 'text': {
      const issues: ConfigIssue[] = hasText(bubble.text)
        ? []
        : [{ code: 'empty-text', severity: 'warning', params: { path: `${path}.text` } }];
      return joinSpeech(textFacts(`${path}.text`, bubble.text), { issues });
    }
    case 'location': {
      // The middle of the ocean: where a place begins before anybody has set it.
      const unset = bubble.latitude === 0 && bubble.longitude === 0;
      const issues: ConfigIssue[] = unset ? [{ code: 'no-place', severity: 'warning', params: { path } }] : [];
      return joinSpeech(textFacts(`${path}.name`, bubble.name, 'title'), { issues });
    }
    case 'cards':
      return joinSpeech(...bubble.cards.map((card, index) => cardFacts(`${path}.cards.${index}`, card)));
    default:
      return mediaFacts(path, bubble);
  }
}

function cardFacts(path: string, { title, text, image, buttons }: CardConfig): SpeechFacts {
  const issues: ConfigIssue[] = hasText(title) ? [] : [{ code: 'empty-title', severity: 'warning', params: { path: `${path}.title` } }];
  return joinSpeech(
    textFacts(`${path}.title`, title, 'title'),
    { issues },
    textFacts(`${path}.text`, text),
    // A card without a picture is a card: an empty address is none.
    image ? { templates: [image], issues: addressIssues(image, `${path}.image`) } : {},
    buttonFacts(`${path}.buttons`, buttons),
  );
}

function mediaFacts(path: string, { kind, url, mediaId, name, caption }: MediaConfig): SpeechFacts {
  const none: ConfigIssue[] = [{ code: 'no-file', severity: 'warning', params: { path: `${path}.url`, kind } }];
  return joinSpeech(textFacts(`${path}.caption`, caption, 'caption'), {
    templates: [url, mediaId, name].filter((source) => source !== undefined),
    issues: url?.trim() ? addressIssues(url, `${path}.url`) : mediaId?.trim() ? [] : none,
  });
}
