import { Group, SegmentedControl, TextInput } from '@mantine/core';
import { useTexts } from '../../../i18n/i18n.ts';
import { isPeriod, longestDays, type Period } from './period.ts';
import { countsTexts } from './texts/index.ts';

interface PeriodPickerProps {
  period: Period;
  onChange: (period: Period) => void;
}

/** Which period is counted: one up to now, or days of one's own. */
export function PeriodPicker({ period, onChange }: PeriodPickerProps) {
  const t = useTexts(countsTexts);
  const today = dayOf(new Date());
  const choose = (kind: string): void => {
    if (kind === 'days') onChange({ kind, from: dayOf(new Date(Date.now() - 6 * 86_400_000)), to: today });
    else if (kind === 'day' || kind === 'week' || kind === 'month') onChange({ kind });
  };
  return (
    <>
      <SegmentedControl
        fullWidth
        size="xs"
        aria-label={t('period')}
        value={period.kind}
        onChange={choose}
        data={(['day', 'week', 'month', 'days'] as const).map((kind) => ({ value: kind, label: t(`period_${kind}`) }))}
      />
      {period.kind === 'days' && (
        <Group gap="sm" mt="sm" grow align="start">
          <TextInput
            type="date"
            label={t('from')}
            max={today}
            value={period.from}
            onChange={(event) => event.currentTarget.value && onChange({ ...period, from: event.currentTarget.value })}
          />
          <TextInput
            type="date"
            label={t('to')}
            max={today}
            value={period.to}
            error={!isPeriod(period) && t('notAPeriod', { days: longestDays })}
            onChange={(event) => event.currentTarget.value && onChange({ ...period, to: event.currentTarget.value })}
          />
        </Group>
      )}
    </>
  );
}

function dayOf(date: Date): string {
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;
}
