import { IconSubtask } from '@tabler/icons-react';
import { CardBody } from '../card/card-body.tsx';
import { defineView } from '../card/define-view.ts';
import { Fact } from '../card/fact.tsx';
import { joinWords } from '../card/join-words.ts';
import type { CardContext } from '../card/node-view.ts';
import { notChosen } from '../fields/not-chosen.ts';
import { Target } from '../card/target.tsx';
import { variableName } from '../card/variable-name.ts';
import type { SubflowConfig } from './schema.ts';

function target({ flow }: SubflowConfig, { say, flowName }: CardContext): string {
  return flow === notChosen ? say({ en: 'Choose a flow', it: 'Scegli un flusso' }) : flowName(flow);
}

/** What goes in and what comes back, as far as there is any. */
function exchange({ inputs, outputs }: SubflowConfig, { say }: CardContext): string[] {
  const given = Object.keys(inputs);
  const taken = Object.keys(outputs).map(variableName);
  return [
    ...(given.length > 0 ? [`${say({ en: 'gives', it: 'dà' })} ${joinWords(given, say)}`] : []),
    ...(taken.length > 0 ? [`${say({ en: 'takes back', it: 'riprende' })} ${joinWords(taken, say)}`] : []),
  ];
}

/** How `subflow` looks: the name of the other flow, what it is given and what comes back. */
export const subflowView = defineView<SubflowConfig>({
  type: 'subflow',
  icon: IconSubtask,
  starter: () => ({ flow: notChosen }),
  summary: (config, card) => [target(config, card), ...exchange(config, card)].join(' · '),
  Body: ({ config, card }) => {
    const lines = exchange(config, card);
    return (
      <CardBody>
        <Target name={target(config, card)} />
        {lines.length > 0 && <Fact>{lines.join(' · ')}</Fact>}
      </CardBody>
    );
  },
});
