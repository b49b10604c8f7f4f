import { schedule } from '@filo/core';
import { emptyWeek, WeekEditor } from '../../../parts/week/week-editor.tsx';
import { FieldFrame } from '../field-frame.tsx';
import type { FieldProps } from '../field-props.ts';

/** Opening times of each weekday, several spans a day. */
export function WeekField({ meta, path, value, onChange }: FieldProps) {
  const week = schedule.shape.week.safeParse(value ?? {});
  return (
    <FieldFrame meta={meta} path={path}>
      <WeekEditor value={week.success ? week.data : emptyWeek} onChange={(next) => onChange(next)} />
    </FieldFrame>
  );
}
