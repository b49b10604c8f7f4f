import { Avatar, Tooltip } from '@mantine/core';
import type { FlowPeople } from '@filo/api';
import { useTexts } from '../../../i18n/i18n.ts';
import { editorTexts } from '../texts/index.ts';

/** Who else has the flow open. */
export function PeopleHere({ people }: { people: FlowPeople['people'] }) {
  const t = useTexts(editorTexts);
  if (people.length === 0) return null;
  return (
    <Avatar.Group role="group" aria-label={t('people', { count: people.length })}>
      {people.slice(0, 4).map(({ tab, name }) => (
        <Tooltip key={tab} label={name}>
          <Avatar size={28} name={name} alt={name} />
        </Tooltip>
      ))}
    </Avatar.Group>
  );
}
