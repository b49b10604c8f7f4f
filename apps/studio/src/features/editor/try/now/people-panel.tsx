import type { Owner, Resume } from '@filo/core';
import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTexts } from '../../../../i18n/i18n.ts';
import { ResumeSelect } from '../../parts/lines/resume-select.tsx';
import { tryTexts } from '../texts/index.ts';
import { useTrial } from '../trial-context.ts';
import styles from './now.module.css';

const titles = { queue: 'peopleQueue', agent: 'peopleAgent', external: 'peopleExternal' } as const;

/** Now people hold the chat: an agent takes it, and gives it back to the bot where they choose. */
export function PeoplePanel({ owner }: { owner: Exclude<Owner, 'bot'> }) {
  const t = useTexts(tryTexts);
  const { session, add } = useTrial();
  const [resume, setResume] = useState<Resume>({ at: 'resolved' });
  const handed = session.played
    .flatMap(({ effects }) => effects)
    .concat(session.opening?.effects ?? [])
    .findLast((effect) => effect.type === 'hand.over' && effect.handOver.to === 'queue');
  const pack = handed?.type === 'hand.over' && handed.handOver.to === 'queue' ? handed.handOver : null;
  const isAgent = owner === 'agent';
  return (
    <section className={styles['panel']} aria-label={t('people')}>
      <h3>{t(titles[owner])}</h3>
      {pack && (
        <Text size="sm" c="dimmed">
          {[pack.team, pack.reason, pack.summary].filter(Boolean).join(' · ')}
        </Text>
      )}
      {!isAgent && (
        <Button size="xs" w="fit-content" onClick={() => add({ owner: 'agent' })}>
          {t('takeIt')}
        </Button>
      )}
      <Group gap="xs" align="flex-end" wrap="nowrap">
        <ResumeSelect value={resume} onChange={setResume} />
        <Button size="xs" flex="none" variant={isAgent ? 'filled' : 'default'} onClick={() => add({ owner: 'bot', resume })}>
          {t('giveBack')}
        </Button>
      </Group>
    </section>
  );
}
