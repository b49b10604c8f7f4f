import { Stack, Switch } from '@mantine/core';
import { schedule } from '@filo/core';
import { useTexts } from '../../../../../i18n/i18n.ts';
import { officeWeek } from '@filo/editing';
import { emptyWeek, WeekEditor } from '../../../parts/week/week-editor.tsx';
import { useEditor } from '../../../store/editor-context.ts';
import { inspectorTexts } from '../../texts/index.ts';
import { FieldFrame } from '../field-frame.tsx';
import type { FieldProps } from '../field-props.ts';

/** Opening times of each weekday, several spans a day; where they may be left out, the flow's own hours count instead. */
export function WeekField({ schema, meta, path, value, onChange }: FieldProps) {
  const t = useTexts(inspectorTexts);
  const flowWeek = useEditor(({ document }) => document.settings.hours?.week);
  const week = schedule.shape.week.safeParse(value ?? {});
  const optional = schema.safeParse(undefined).success;
  const ofFlow = optional && value === undefined;
  return (
    <FieldFrame meta={meta} path={path}>
      <Stack gap="xs">
        {optional && (
          <Switch
            label={t('hoursOfFlow')}
            checked={ofFlow}
            onChange={({ currentTarget }) => onChange(currentTarget.checked ? undefined : (flowWeek ?? officeWeek))}
          />
        )}
        {!ofFlow && <WeekEditor value={week.success ? week.data : emptyWeek} onChange={(next) => onChange(next)} />}
      </Stack>
    </FieldFrame>
  );
}
