import { IconMessage } from '@tabler/icons-react';
import type { BubbleConfig } from '@filo/core';
import { BubbleView } from '../card/bubble-view.tsx';
import { bubbleWords } from '../card/bubble-words.ts';
import { CardBody } from '../card/card-body.tsx';
import { defineView } from '../card/define-view.ts';
import { Fact } from '../card/fact.tsx';
import { joinWords } from '../card/join-words.ts';
import type { CardContext } from '../card/node-view.ts';
import { shortList } from '../card/short-list.ts';
import type { MessageConfig } from './schema.ts';

/** The bubbles for the channel through which the canvas is looked at, and their place in the config. */
function shownBubbles({ bubbles, variants }: MessageConfig, { channel }: CardContext): { bubbles: readonly BubbleConfig[]; path: string } {
  const own = channel !== undefined && Object.hasOwn(variants, channel) ? variants[channel] : undefined;
  return own ? { bubbles: own, path: `variants.${channel ?? ''}` } : { bubbles, path: 'bubbles' };
}

/** How `message` looks: its bubbles. */
export const messageView = defineView<MessageConfig>({
  type: 'message',
  icon: IconMessage,
  starter: () => ({ bubbles: [{ kind: 'text', text: { en: 'Hello, good to see you here.', it: 'Ciao, felici di vederti qui.' } }] }),
  summary: (config, card) => {
    const words = shownBubbles(config, card).bubbles.map((bubble) => bubbleWords(bubble, card));
    return words.filter(Boolean).join(' · ') || card.say({ en: 'Says nothing yet', it: 'Non dice ancora nulla' });
  },
  Body: ({ config, card }) => {
    const { bubbles, path } = shownBubbles(config, card);
    const { shown, more } = shortList(bubbles, 4, card.say);
    const others = Object.keys(config.variants).filter((kind) => kind !== card.channel);
    return (
      <CardBody>
        {shown.map((bubble, index) => (
          <BubbleView key={index} bubble={bubble} card={card} path={`${path}.${index}`} />
        ))}
        {bubbles.length === 0 && <Fact>{card.say({ en: 'Says nothing yet', it: 'Non dice ancora nulla' })}</Fact>}
        {more !== undefined && <Fact>{more}</Fact>}
        {others.length > 0 && (
          <Fact>
            {card.say({ en: 'Says something else on', it: 'Dice altro su' })} {joinWords(others.map(card.channelName), card.say)}
          </Fact>
        )}
      </CardBody>
    );
  },
});
