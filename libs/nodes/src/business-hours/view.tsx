import { IconClock } from '@tabler/icons-react';
import { CardBody } from '../card/card-body.tsx';
import { defineView } from '../card/define-view.ts';
import { Fact } from '../card/fact.tsx';
import { scheduleWords } from '../card/schedule-words.ts';
import type { BusinessHoursConfig } from './schema.ts';

const day = [{ from: '09:00', to: '18:00' }];

/** How `business-hours` looks: the week in words. */
export const businessHoursView = defineView<BusinessHoursConfig>({
  type: 'business-hours',
  icon: IconClock,
  starter: () => ({ week: { mon: day, tue: day, wed: day, thu: day, fri: day } }),
  summary: (config, card) => scheduleWords(config, card.say),
  Body: ({ config, card }) => (
    <CardBody>
      {scheduleWords(config, card.say)
        .split(' · ')
        .map((line) => (
          <Fact key={line}>{line}</Fact>
        ))}
    </CardBody>
  ),
});
