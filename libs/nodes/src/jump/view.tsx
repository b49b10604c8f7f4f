import { IconCornerDownRight } from '@tabler/icons-react';
import { CardBody } from '../card/card-body.tsx';
import { defineView } from '../card/define-view.ts';
import { Fact } from '../card/fact.tsx';
import type { CardContext } from '../card/node-view.ts';
import { notChosen } from '../fields/not-chosen.ts';
import { Target } from '../card/target.tsx';
import type { JumpConfig } from './schema.ts';

function target({ node }: JumpConfig, { say, nodeName }: CardContext): string {
  return node === notChosen ? say({ en: 'Choose where to go', it: 'Scegli dove andare' }) : nodeName(node);
}

/** How `jump` looks: the name of the node where the chat goes on. */
export const jumpView = defineView<JumpConfig>({
  type: 'jump',
  icon: IconCornerDownRight,
  starter: () => ({ node: notChosen }),
  summary: (config, card) => `→ ${target(config, card)}`,
  Body: ({ config, card }) => (
    <CardBody>
      <Fact>
        → <Target name={target(config, card)} />
      </Fact>
    </CardBody>
  ),
});
