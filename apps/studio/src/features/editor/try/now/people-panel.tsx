import type { Owner } from '@filo/core';
import { Button, Group, Text } from '@mantine/core';
import { useTexts } from '../../../../i18n/i18n.ts';
import { tryTexts } from '../texts/index.ts';
import { useTrial } from '../trial-context.ts';
import styles from './now.module.css';

/** Now people hold the chat: what they may do with it. */
export function PeoplePanel({ owner }: { owner: Exclude<Owner, 'bot'> }) {
  const t = useTexts(tryTexts);
  const { session, add } = useTrial();
  const handed = session.played
    .flatMap(({ effects }) => effects)
    .concat(session.opening?.effects ?? [])
    .findLast((effect) => effect.type === 'hand.over' && effect.handOver.to === 'queue');
  const pack = handed?.type === 'hand.over' && handed.handOver.to === 'queue' ? handed.handOver : null;
  const back = { owner: 'bot', resume: { at: 'resolved' } } as const;
  return (
    <section className={styles['panel']} aria-label={t('people')}>
      <h3>{t(owner === 'agent' ? 'peopleAgent' : 'peopleQueue')}</h3>
      {pack && (
        <Text size="sm" c="dimmed">
          {[pack.team, pack.reason, pack.summary].filter(Boolean).join(' · ')}
        </Text>
      )}
      <Group gap="xs">
        {owner === 'agent' ? (
          <Button size="xs" onClick={() => add(back)}>
            {t('giveBack')}
          </Button>
        ) : (
          <>
            <Button size="xs" onClick={() => add({ owner: 'agent' }, back)}>
              {t('answerAndGiveBack')}
            </Button>
            <Button size="xs" variant="default" onClick={() => add({ owner: 'agent' })}>
              {t('takeIt')}
            </Button>
          </>
        )}
        <Button size="xs" variant="default" onClick={() => add({ owner: 'bot', resume: { at: 'start' } })}>
          {t('giveBackStart')}
        </Button>
      </Group>
    </section>
  );
}
