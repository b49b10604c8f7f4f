import { ActionIcon, Button, Checkbox, Group, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTexts } from '../../../i18n/i18n.ts';
import { useLocale } from '../../../i18n/use-locale.ts';
import styles from './flow-settings.module.css';
import { flowSettingsTexts } from './texts/index.ts';

interface HolidaysProps {
  /** `2026-04-06`, or `12-25` for every year. */
  days: readonly string[];
  onChange: (days: string[]) => void;
}

/** Days on which nobody is there, whatever the weekday. */
export function Holidays({ days, onChange }: HolidaysProps) {
  const t = useTexts(flowSettingsTexts);
  const locale = useLocale();
  const [day, setDay] = useState('');
  const [yearly, setYearly] = useState(false);
  const words = (holiday: string): string => {
    const everyYear = holiday.length === 5;
    // A leap year has every day of the year.
    const date = new Date(`${everyYear ? `2024-${holiday}` : holiday}T00:00:00Z`);
    const text = new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month: 'long',
      timeZone: 'UTC',
      ...(!everyYear && { year: 'numeric' }),
    }).format(date);
    return everyYear ? t('everyYearOn', { day: text }) : text;
  };
  const add = (): void => {
    const holiday = yearly ? day.slice(5) : day;
    if (!days.includes(holiday)) onChange([...days, holiday].sort());
    setDay('');
  };
  return (
    <>
      <h3>{t('holidays')}</h3>
      {days.length > 0 && (
        <ul className={styles['days']}>
          {days.map((holiday) => (
            <li key={holiday}>
              {words(holiday)}
              <ActionIcon
                variant="subtle"
                color="gray"
                size="sm"
                aria-label={t('holidayRemove', { day: words(holiday) })}
                onClick={() => onChange(days.filter((one) => one !== holiday))}
              >
                <IconX size={14} stroke={1.6} />
              </ActionIcon>
            </li>
          ))}
        </ul>
      )}
      <Group gap="sm" wrap="nowrap">
        <TextInput
          type="date"
          size="xs"
          flex={1}
          aria-label={t('holidayDay')}
          value={day}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
        <Button variant="default" size="xs" disabled={day === '' || days.length >= 400} onClick={add}>
          {t('holidayAdd')}
        </Button>
      </Group>
      <Checkbox size="xs" label={t('everyYear')} checked={yearly} onChange={(event) => setYearly(event.currentTarget.checked)} />
    </>
  );
}
