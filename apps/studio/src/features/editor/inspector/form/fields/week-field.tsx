import { ActionIcon, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { type Json, type JsonObject, plainText } from '@filo/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTexts } from '../../../../../i18n/i18n.ts';
import { inspectorTexts } from '../../texts/index.ts';
import { asList, asObject } from '../as-object.ts';
import { FieldFrame } from '../field-frame.tsx';
import type { FieldProps } from '../field-props.ts';

const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

type Day = (typeof days)[number];

/** Opening times of each weekday, several spans a day. */
export function WeekField({ meta, path, value, onChange }: FieldProps) {
  const t = useTexts(inspectorTexts);
  const week: JsonObject = { ...Object.fromEntries(days.map((day) => [day, []])), ...asObject(value) };
  const set = (day: Day, spans: Json[]): void => onChange({ ...week, [day]: spans });
  return (
    <FieldFrame meta={meta} path={path}>
      <Stack gap={6}>
        {days.map((day) => (
          <DayRow key={day} name={t(day)} spans={asList(week[day])} onChange={(spans) => set(day, spans)} />
        ))}
        <Button
          variant="subtle"
          color="gray"
          size="xs"
          onClick={() => onChange({ ...week, ...Object.fromEntries(days.slice(1, 5).map((day) => [day, asList(week['mon'])])) })}
        >
          {t('mondayForAll')}
        </Button>
      </Stack>
    </FieldFrame>
  );
}

function DayRow({ name, spans, onChange }: { name: string; spans: Json[]; onChange: (spans: Json[]) => void }) {
  const t = useTexts(inspectorTexts);
  const change = (index: number, key: 'from' | 'to', time: string): void =>
    onChange(spans.map((span, at) => (at === index ? { ...asObject(span), [key]: time } : span)));
  return (
    <Group gap={6} wrap="nowrap" align="start">
      <Text size="sm" w={34} pt={5}>
        {name}
      </Text>
      <Stack gap={4} flex={1}>
        {spans.length === 0 && (
          <Text size="sm" c="dimmed" pt={5}>
            {t('closedDay')}
          </Text>
        )}
        {spans.map((span, index) => (
          <Group key={index} gap={4} wrap="nowrap">
            <TextInput
              type="time"
              size="xs"
              aria-label={t('opensAt', { day: name })}
              value={plainText(asObject(span)['from'])}
              onChange={(event) => change(index, 'from', event.currentTarget.value)}
            />
            <Text c="dimmed">–</Text>
            <TextInput
              type="time"
              size="xs"
              aria-label={t('closesAt', { day: name })}
              // A time field knows no 24:00: midnight at the end of the day is shown as 00:00 and kept as it is.
              value={plainText(asObject(span)['to']).replace('24:00', '00:00')}
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
        onClick={() => onChange([...spans, spans.length === 0 ? { from: '09:00', to: '18:00' } : { from: '14:00', to: '18:00' }])}
      >
        <IconPlus size={14} stroke={1.6} />
      </ActionIcon>
    </Group>
  );
}
