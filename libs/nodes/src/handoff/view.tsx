import { IconHeadset } from '@tabler/icons-react';
import { CardBody } from '../card/card-body.tsx';
import { defineView } from '../card/define-view.ts';
import { durationWords } from '../card/duration-words.ts';
import { Fact } from '../card/fact.tsx';
import { hasText } from '../speech/has-text.ts';
import { hoursWords } from '../card/hours-words.ts';
import type { CardContext } from '../card/node-view.ts';
import { templateWords } from '../card/template-words.ts';
import { TextBubble } from '../card/text-bubble.tsx';
import type { HandoffConfig } from './schema.ts';

const priorities = {
  low: { en: 'low priority', it: 'priorità bassa' },
  normal: undefined,
  high: { en: 'high priority', it: 'priorità alta' },
  urgent: { en: 'urgent', it: 'urgente' },
};

/** Who takes the chat, how soon, and when somebody is there. */
function facts({ team, priority, acceptWithin, hours }: HandoffConfig, card: CardContext): string[] {
  const { say } = card;
  const urgency = priorities[priority];
  const who = team === undefined ? say({ en: 'To anyone', it: 'A chiunque' }) : `${say({ en: 'To', it: 'A' })} ${team}`;
  const soon = acceptWithin === undefined ? [] : [`${say({ en: 'within', it: 'entro' })} ${durationWords(acceptWithin, say)}`];
  const first = [who, ...(urgency ? [say(urgency)] : []), ...soon].join(' · ');
  return [first, ...(hours ? [hoursWords(hours, card)] : [])];
}

/** How `handoff` looks: what the customer reads, and who takes the chat. */
export const handoffView = defineView<HandoffConfig>({
  type: 'handoff',
  icon: IconHeadset,
  starter: () => ({
    text: { en: 'Thank you. Someone will answer you here.', it: 'Grazie. Una persona ti risponderà qui.' },
    priority: 'normal',
  }),
  summary: (config, card) => {
    const said = templateWords(card.text(config.text));
    return [...facts(config, card), ...(said === '' ? [] : [said])].join(' · ');
  },
  Body: ({ config, card }) => (
    <CardBody>
      {hasText(config.text) && <TextBubble text={config.text} card={card} path="text" />}
      {facts(config, card).map((line) => (
        <Fact key={line}>{line}</Fact>
      ))}
    </CardBody>
  ),
});
