import { Input, SegmentedControl, Select } from '@mantine/core';
import { useId } from 'react';
import { useTexts } from '../../../i18n/i18n.ts';
import { channelsTexts } from '../texts/index.ts';
import type { FieldProps } from './field-props.ts';

const named = ['right', 'left', 'webhook', 'polling'] as const;

/** One of a few values; one that may be left to Filo can be emptied. */
export function ChoiceField({ setting, value, onChange, words }: FieldProps) {
  const t = useTexts(channelsTexts);
  const id = useId();
  const data = setting.choices.map((choice) => {
    const known = named.find((name) => name === choice);
    return { value: choice, label: known ? t(`choice_${known}`) : choice };
  });
  const chosen = typeof value === 'string' ? value : null;
  if (setting.start !== undefined && data.length <= 3)
    return (
      <Input.Wrapper {...words} labelElement="div" labelProps={{ id }}>
        <div>
          <SegmentedControl aria-labelledby={id} data={data} value={chosen ?? ''} onChange={onChange} />
        </div>
      </Input.Wrapper>
    );
  return (
    <Select
      {...words}
      name={setting.name}
      maw={320}
      data={data}
      value={chosen}
      clearable={!setting.required}
      clearButtonProps={{ 'aria-label': t('clear') }}
      placeholder={setting.required ? undefined : t('filoChooses')}
      onChange={(next) => onChange(next ?? undefined)}
    />
  );
}
