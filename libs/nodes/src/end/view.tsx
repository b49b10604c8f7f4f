import { IconFlag } from '@tabler/icons-react';
import { CardBody } from '../card/card-body.tsx';
import { defineView } from '../card/define-view.ts';
import { Fact } from '../card/fact.tsx';
import { hasText } from '../speech/has-text.ts';
import type { CardContext } from '../card/node-view.ts';
import { templateWords } from '../card/template-words.ts';
import { TextBubble } from '../card/text-bubble.tsx';
import type { EndConfig } from './schema.ts';

function ending({ close }: EndConfig, { say }: CardContext): string {
  return close
    ? say({ en: 'The flow ends and the chat is closed', it: 'Il flusso finisce e la chat si chiude' })
    : say({ en: 'The flow ends', it: 'Il flusso finisce' });
}

/** How `end` looks: the last words, and whether the chat is closed. */
export const endView = defineView<EndConfig>({
  type: 'end',
  icon: IconFlag,
  starter: () => ({ text: { en: 'Thank you, and see you soon.', it: 'Grazie, a presto.' }, close: false }),
  summary: (config, card) => {
    const said = templateWords(card.text(config.text));
    return [...(said === '' ? [] : [said]), ending(config, card)].join(' · ');
  },
  Body: ({ config, card }) => (
    <CardBody>
      {hasText(config.text) && <TextBubble text={config.text} card={card} path="text" />}
      <Fact>{ending(config, card)}</Fact>
    </CardBody>
  ),
});
