import type { BubbleConfig } from '@filo/core';
import { buttonFacts } from './button-facts.ts';
import { joinSpeech } from './speech-facts.ts';
import type { SpeechFacts } from './speech-facts.ts';
import { textFacts } from './text-facts.ts';

/** The texts and addresses of a bubble, with their places in the config. */
export function bubbleFacts(path: string, bubble: BubbleConfig): SpeechFacts {
  if (bubble.kind === 'text') return textFacts(`${path}.text`, bubble.text);
  if (bubble.kind === 'location') return textFacts(`${path}.name`, bubble.name, 'title');
  if (bubble.kind === 'cards') {
    const cards = bubble.cards.map((card, index) =>
      joinSpeech(
        textFacts(`${path}.cards.${index}.title`, card.title, 'title'),
        textFacts(`${path}.cards.${index}.text`, card.text),
        buttonFacts(`${path}.cards.${index}.buttons`, card.buttons),
        { texts: [], templates: card.image === undefined ? [] : [card.image] },
      ),
    );
    return joinSpeech(...cards);
  }
  const sources = [bubble.url, bubble.mediaId, bubble.name].filter((source) => source !== undefined);
  return joinSpeech(textFacts(`${path}.caption`, bubble.caption, 'caption'), { texts: [], templates: sources });
}
