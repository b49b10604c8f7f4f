import { IconPlayerPlay } from '@tabler/icons-react';
import { CardBody } from '../card/card-body.tsx';
import { Chips } from '../card/chips.tsx';
import { defineView } from '../card/define-view.ts';
import { Fact } from '../card/fact.tsx';
import { startWords } from '../card/start-words.ts';
import { VariableChip } from '../card/variable-chip.tsx';
import type { TriggerConfig } from './schema.ts';

/** How `trigger` looks: what starts the flow. */
export const triggerView = defineView<TriggerConfig>({
  type: 'trigger',
  icon: IconPlayerPlay,
  starter: () => ({ on: 'any' }),
  summary: (config, card) => {
    const { lead, chips, rest } = startWords(config, card);
    return [[lead, chips.join(', ')].filter(Boolean).join(' '), ...rest].join(', ');
  },
  Body: ({ config, card }) => {
    const { lead, chips, rest } = startWords(config, card);
    return (
      <CardBody>
        <Fact>{lead}</Fact>
        {chips.length > 0 && <Chips words={chips} most={8} say={card.say} />}
        {rest.length > 0 && <Fact>{rest.join(' · ')}</Fact>}
        {config.on === 'referral' && config.saveTo !== undefined && (
          <Fact>
            → <VariableChip path={config.saveTo} />
          </Fact>
        )}
      </CardBody>
    );
  },
});
