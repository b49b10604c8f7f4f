import { Button, Group, Text, TextInput } from '@mantine/core';
import { durationWords } from '@filo/nodes/editor';
import { useLanguage, useTexts } from '../../../../i18n/i18n.ts';
import { useEditor } from '../../store/editor-context.ts';
import { localTime, momentOf } from '../model/local-time.ts';
import { tryTexts } from '../texts/index.ts';
import { useTrial } from '../trial-context.ts';
import styles from './now.module.css';

const minute = 60_000;
const jumps = [minute, 10 * minute, 60 * minute, 24 * 60 * minute];

/** The clock of the trial: what time it is, letting time pass, and when the chat begins. */
export function ClockDrawer() {
  const t = useTexts(tryTexts);
  const { language } = useLanguage();
  const timezone = useEditor(({ document }) => document.settings.timezone);
  const { tried, now, add, change } = useTrial();
  const say = (ms: number): string => durationWords(Math.ceil(ms / 1000), (text) => text[language]);
  const at = now?.at ?? Date.parse(tried.at);
  const timer = now?.timers[0];
  return (
    <section aria-label={t('clock')}>
      <h3 className={styles['group']}>{t('clockNow')}</h3>
      <Text>
        <time dateTime={new Date(at).toISOString()}>
          {new Intl.DateTimeFormat(navigator.languages.find((tag) => tag.startsWith(language)) ?? language, {
            dateStyle: 'full',
            timeStyle: 'short',
            timeZone: timezone,
          }).format(at)}
        </time>{' '}
        <Text span size="xs" c="dimmed">
          {timezone}
        </Text>
      </Text>
      <Group gap={6} mt={8}>
        {jumps.map((ms) => (
          <Button key={ms} size="compact-xs" variant="default" onClick={() => add({ wait: ms })}>
            +{say(ms)}
          </Button>
        ))}
        {timer && (
          <Button size="compact-xs" variant="default" onClick={() => add({ wait: timer.inMs })}>
            {t('untilTimer', { time: say(timer.inMs) })}
          </Button>
        )}
      </Group>
      <TextInput
        type="datetime-local"
        size="xs"
        mt={12}
        label={t('beginsAt')}
        description={t('beginsAtHint')}
        value={localTime(Date.parse(tried.at), timezone)}
        onChange={(event) => {
          const moment = momentOf(event.currentTarget.value, timezone);
          if (moment !== undefined) change((one) => ({ ...one, at: new Date(moment).toISOString() }));
        }}
      />
    </section>
  );
}
