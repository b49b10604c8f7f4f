import { IconClock } from '@tabler/icons-react';
import { CardBody } from '../card/card-body.tsx';
import { defineView } from '../card/define-view.ts';
import { Fact } from '../card/fact.tsx';
import { hoursWords } from '../card/hours-words.ts';
import type { CardContext } from '../card/node-view.ts';
import type { BusinessHoursConfig } from './schema.ts';

const day = [{ from: '09:00', to: '18:00' }];

/** Hours of the node itself, or those it goes by. */
function words({ week, holidays }: BusinessHoursConfig, card: CardContext): string {
  return hoursWords(week ? { week, holidays } : 'flow', card);
}

/** How `business-hours` looks: the week in words. */
export const businessHoursView = defineView<BusinessHoursConfig>({
  type: 'business-hours',
  icon: IconClock,
  starter: () => ({ week: { mon: day, tue: day, wed: day, thu: day, fri: day } }),
  summary: words,
  Body: ({ config, card }) => (
    <CardBody>
      {words(config, card)
        .split(' · ')
        .map((line) => (
          <Fact key={line}>{line}</Fact>
        ))}
    </CardBody>
  ),
});
