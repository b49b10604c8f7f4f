import { Group, NumberInput, Select } from '@mantine/core';
import { useId, useState } from 'react';
import { useLanguage, useTexts } from '../../../../../i18n/i18n.ts';
import { inspectorTexts } from '../../texts/index.ts';
import { FieldFrame } from '../field-frame.tsx';
import type { FieldProps } from '../field-props.ts';
import { unwrap } from '../../../parts/config/unwrap.ts';
import { type DurationUnit, durationUnits, unitOf } from './duration-units.ts';

/** A length of time as people say it: a number of seconds, minutes, hours or days. Kept in seconds. */
export function DurationField({ schema, meta, path, value, onChange }: FieldProps) {
  const id = useId();
  const t = useTexts(inspectorTexts);
  const { language } = useLanguage();
  const { fallback } = unwrap(schema);
  const seconds = value ?? fallback;
  const [chosen, setChosen] = useState<DurationUnit | null>(null);
  const unit = chosen ?? unitOf(typeof seconds === 'number' ? seconds : undefined);
  const amount = typeof seconds === 'number' ? seconds / durationUnits[unit] : '';
  return (
    <FieldFrame meta={meta} path={path} controlId={id}>
      <Group gap="xs" wrap="nowrap">
        <NumberInput
          id={id}
          flex={1}
          min={0}
          value={amount}
          onChange={(next) => {
            // An emptied field keeps its unit: the next number is meant in it too.
            setChosen(unit);
            onChange(typeof next === 'number' && next > 0 ? next * durationUnits[unit] : undefined);
          }}
        />
        <Select
          aria-label={t('unitOf', { field: meta.label?.[language] ?? path })}
          w={110}
          allowDeselect={false}
          value={unit}
          data={(Object.keys(durationUnits) as DurationUnit[]).map((one) => ({ value: one, label: t(one) }))}
          onChange={(next) => {
            const changed = next as DurationUnit;
            setChosen(changed);
            if (typeof amount === 'number') onChange(amount * durationUnits[changed]);
          }}
        />
      </Group>
    </FieldFrame>
  );
}
