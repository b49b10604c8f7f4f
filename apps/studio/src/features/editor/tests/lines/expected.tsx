import { type FlowTest, plainText, type Session, type TestLine } from '@filo/core';
import { Checkbox, Popover, Stack, Text, UnstyledButton } from '@mantine/core';
import { IconListCheck } from '@tabler/icons-react';
import { useTexts } from '../../../../i18n/i18n.ts';
import { useFlowNames } from '../../parts/use-flow-names.ts';
import { type Aspect, aspects, withAspect } from '../model/aspects.ts';
import { testsTexts } from '../texts/index.ts';
import { useChangeTest } from '../use-change-test.ts';
import styles from './lines.module.css';

interface ExpectedProps {
  test: FlowTest;
  index: number;
  line: TestLine;
  session: Session | null;
}

/** What is expected of a line, in a few words; a press opens the choice. What is added is expected as it is right now. */
export function Expected({ test, index, line, session }: ExpectedProps) {
  const t = useTexts(testsTexts);
  const names = useFlowNames();
  const change = useChangeTest(test.id);
  const { expect = {} } = line;
  const came = session?.played[index];
  const before = (index === 0 ? session?.opening : session?.played[index - 1]) ?? undefined;
  const named = aspects.filter((aspect) => expect[aspect] !== undefined);
  if ('set' in line || 'channel' in line || 'language' in line) return null;

  const details: Record<Aspect, () => string> = {
    texts: () => expect.texts?.join(' · ') ?? '',
    buttons: () => expect.buttons?.join(' · ') ?? '',
    exits: () => expect.exits?.map(({ nodeId, exit }) => `${names.node(nodeId)} → ${names.exit(nodeId, exit)}`).join(' · ') ?? '',
    vars: () =>
      Object.entries(expect.vars ?? {})
        .map(([key, value]) => `${key} = ${plainText(value) || t('empty')}`)
        .join(' · '),
    owner: () => (expect.owner ? t(`owner-${expect.owner}`) : ''),
    ended: () => t(expect.ended ? 'hasEnded' : 'goesOn'),
    effects: () => expect.effects?.map(({ type }) => plainText(type ?? null)).join(' · ') ?? '',
  };
  return (
    <Popover position="bottom-start" width={290} trapFocus returnFocus>
      <Popover.Target>
        <UnstyledButton className={styles['expected']}>
          <IconListCheck size={14} stroke={1.7} aria-hidden />
          {named.length === 0 ? t('expectsNothing') : t('expects', { what: named.map((aspect) => t(`aspect-${aspect}`)).join(', ') })}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap={8}>
          <Text fw={600}>{t('expectTitle')}</Text>
          {aspects.map((aspect) => (
            <Checkbox
              key={aspect}
              size="xs"
              classNames={{ label: styles['aspect'] }}
              label={t(`aspect-${aspect}`)}
              description={expect[aspect] === undefined ? undefined : details[aspect]() || t('none')}
              checked={expect[aspect] !== undefined}
              disabled={expect[aspect] === undefined && !came}
              onChange={({ currentTarget }) => {
                const { checked } = currentTarget;
                change((now) => ({
                  ...now,
                  lines: now.lines.map((one, at) => (at === index ? withAspect(one, aspect, checked, came, before) : one)),
                }));
              }}
            />
          ))}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
