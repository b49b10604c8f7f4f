import { SegmentedControl, Select, Stack, Text } from '@mantine/core';
import { type Json, type Operator, operators, plainText, unaryOperators } from '@filo/core';
import { operatorWords } from '@filo/nodes/editor';
import { useLanguage, useTexts } from '../../../../../i18n/i18n.ts';
import { inspectorTexts } from '../../texts/index.ts';
import { asList, asObject } from '../../../parts/config/as-object.ts';
import { FieldFrame } from '../field-frame.tsx';
import type { FieldProps } from '../field-props.ts';
import { Rows } from '../lists/rows.tsx';
import { TemplateInput } from '../template/template-input.tsx';
import { templateText } from './template-value.ts';
import { VariablePicker } from './variable-picker.tsx';

/** When a way is taken: comparisons in words, all of which must hold, or any of them. */
export function ConditionField({ meta, path, value, onChange }: FieldProps) {
  const t = useTexts(inspectorTexts);
  const object = asObject(value);
  const mode = 'any' in object ? 'any' : 'all';
  const items = asList(object[mode]);
  return (
    <FieldFrame meta={meta} path={path}>
      <Stack gap={6}>
        {items.length > 1 && (
          <SegmentedControl
            size="xs"
            aria-label={t('conditionMode')}
            value={mode}
            onChange={(next) => onChange({ [next]: items })}
            data={[
              { value: 'all', label: t('conditionAll') },
              { value: 'any', label: t('conditionAny') },
            ]}
          />
        )}
        {items.length === 0 && (
          <Text size="xs" c="dimmed">
            {t('conditionEmpty')}
          </Text>
        )}
        <Rows
          items={items}
          onChange={(next) => onChange({ [mode]: next })}
          fresh={() => ({ left: 'message.text', op: 'equals', right: '' })}
          addLabel={t('addComparison')}
          nameOf={(_, index) => t('entry', { number: index + 1 })}
          max={50}
          row={(item, index, change) => <ComparisonRow value={item} onChange={change} path={`${path}.${mode}.${index}`} />}
        />
      </Stack>
    </FieldFrame>
  );
}

interface ComparisonRowProps {
  value: Json;
  onChange: (value: Json) => void;
  path: string;
}

function ComparisonRow({ value, onChange, path }: ComparisonRowProps) {
  const t = useTexts(inspectorTexts);
  const { language } = useLanguage();
  const comparison = asObject(value);
  const op = operators.find((one) => one === comparison['op']) ?? 'equals';
  const change = (next: Partial<Record<'left' | 'op' | 'right', Json>>): void => {
    const { right = '', ...rest } = { ...comparison, ...next };
    onChange(unaryOperators.has((rest['op'] ?? 'equals') as Operator) ? rest : { ...rest, right });
  };
  return (
    <Stack gap={6}>
      <VariablePicker
        use="read"
        ariaLabel={t('conditionLeft')}
        value={typeof comparison['left'] === 'string' ? comparison['left'] : undefined}
        onChange={(left) => change({ left: left ?? '' })}
      />
      <Select
        size="xs"
        aria-label={t('conditionOp')}
        allowDeselect={false}
        value={op}
        data={operators.map((one) => ({ value: one, label: operatorWords[one][language] }))}
        onChange={(next) => change({ op: next ?? 'equals' })}
      />
      {!unaryOperators.has(op) && (
        <FieldFrame meta={{}} path={`${path}.right`}>
          <TemplateInput
            ariaLabel={t('conditionRight')}
            value={
              op === 'in' && Array.isArray(comparison['right'])
                ? comparison['right'].map(plainText).join(', ')
                : templateText(comparison['right'])
            }
            onChange={(text) => change({ right: op === 'in' ? text.split(',').map((word) => word.trim()) : text })}
          />
        </FieldFrame>
      )}
    </Stack>
  );
}
