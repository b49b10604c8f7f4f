import { IconHourglass } from '@tabler/icons-react';
import { CardBody } from '../card/card-body.tsx';
import { defineView } from '../card/define-view.ts';
import { Fact } from '../card/fact.tsx';
import { waitWords } from '../card/wait-words.ts';
import type { WaitConfig } from './schema.ts';

/** How `wait` looks: how long, or until when. */
export const waitView = defineView<WaitConfig>({
  type: 'wait',
  icon: IconHourglass,
  starter: () => ({ for: 3600 }),
  summary: (config, card) => waitWords(config, card.say),
  Body: ({ config, card }) => (
    <CardBody>
      <Fact>{waitWords(config, card.say)}</Fact>
    </CardBody>
  ),
});
