import { ActionIcon, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { type Schedule, weekdays } from '@filo/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTexts } from '../../../../i18n/i18n.ts';
import { weekTexts } from './texts/index.ts';
import styles from './week-editor.module.css';

/** Opening times by weekday. */
export type Week = Schedule['week'];

type Spans = Week['mon'];

/** A week in which nobody is there. */
export const emptyWeek: Week = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };

interface WeekEditorProps {
  value: Week;
  onChange: (week: Week) => void;
}

/** Opening times of each weekday, several spans a day. */
export function WeekEditor({ value, onChange }: WeekEditorProps) {
  const t = useTexts(weekTexts);
  const working = weekdays.slice(1, 5);
  return (
    <Stack gap={6}>
      {weekdays.map((day) => (
        <DayRow key={day} name={t(day)} spans={value[day]} onChange={(spans) => onChange({ ...value, [day]: spans })} />
      ))}
      <Button
        variant="subtle"
        color="gray"
        size="xs"
        onClick={() => onChange({ ...value, ...Object.fromEntries(working.map((day) => [day, value.mon])) })}
      >
        {t('mondayForAll')}
      </Button>
    </Stack>
  );
}

function DayRow({ name, spans, onChange }: { name: string; spans: Spans; onChange: (spans: Spans) => void }) {
  const t = useTexts(weekTexts);
  const change = (index: number, key: 'from' | 'to', time: string): void => {
    // A time that is being typed is empty until it is whole.
    if (time !== '') onChange(spans.map((span, at) => (at === index ? { ...span, [key]: time } : span)));
  };
  return (
    <Group gap={6} wrap="nowrap" align="start">
      <Text size="sm" className={styles['day']} pt={5}>
        {name}
      </Text>
      <Stack gap={4} flex={1} miw={0}>
        {spans.length === 0 && (
          <Text size="sm" c="dimmed" pt={5}>
            {t('closedDay')}
          </Text>
        )}
        {spans.map(({ from, to }, index) => (
          <Group key={index} gap={4} wrap="nowrap">
            <TextInput
              type="time"
              size="xs"
              className={styles['time']}
              aria-label={t('opensAt', { day: name })}
              value={from}
              onChange={(event) => change(index, 'from', event.currentTarget.value)}
            />
            <Text c="dimmed">–</Text>
            <TextInput
              type="time"
              size="xs"
              className={styles['time']}
              aria-label={t('closesAt', { day: name })}
              // A time field knows no 24:00: midnight at the end of the day is shown as 00:00 and kept as it is.
              value={to.replace('24:00', '00:00')}
              onChange={(event) => change(index, 'to', event.currentTarget.value === '00:00' ? '24:00' : event.currentTarget.value)}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('removeHours', { day: name })}
              onClick={() => onChange(spans.filter((_, at) => at !== index))}
            >
              <IconTrash size={14} stroke={1.6} />
            </ActionIcon>
          </Group>
        ))}
      </Stack>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t('addHours', { day: name })}
        disabled={spans.length >= 10}
        onClick={() => onChange([...spans, spans.length === 0 ? { from: '09:00', to: '18:00' } : { from: '14:00', to: '18:00' }])}
      >
        <IconPlus size={14} stroke={1.6} />
      </ActionIcon>
    </Group>
  );
}
