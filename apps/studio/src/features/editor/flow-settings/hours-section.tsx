import { Switch } from '@mantine/core';
import { useTexts } from '../../../i18n/i18n.ts';
import { officeWeek } from '@filo/editing';
import { WeekEditor } from '../parts/week/week-editor.tsx';
import styles from './flow-settings.module.css';
import { Holidays } from './holidays.tsx';
import { flowSettingsTexts } from './texts/index.ts';
import { useFlowSettings } from './use-flow-settings.ts';

/** When people are there: nodes may follow these hours instead of their own. */
export function HoursSection() {
  const t = useTexts(flowSettingsTexts);
  const { settings, set } = useFlowSettings();
  const { hours } = settings;
  return (
    <section className={styles['section']} aria-label={t('hours')}>
      <Switch
        label={t('hours')}
        description={t('hoursHelp')}
        checked={hours !== undefined}
        onChange={(event) => set({ hours: event.currentTarget.checked ? { week: officeWeek, holidays: [] } : undefined })}
      />
      {hours && (
        <>
          <WeekEditor value={hours.week} onChange={(week) => set({ hours: { ...hours, week } })} />
          <Holidays days={hours.holidays} onChange={(holidays) => set({ hours: { ...hours, holidays } })} />
        </>
      )}
    </section>
  );
}
