import { Stack, TextInput } from '@mantine/core';
import type { Json } from '@filo/core';
import { z } from 'zod';
import { useLanguage, useTexts } from '../../../../../i18n/i18n.ts';
import { inspectorTexts } from '../../texts/index.ts';
import { asObject } from '../../../parts/config/as-object.ts';
import { FieldFrame } from '../field-frame.tsx';
import type { FieldProps } from '../field-props.ts';
import { Rows } from '../lists/rows.tsx';
import { TemplateInput } from '../template/template-input.tsx';
import { useDraft } from '../use-draft.ts';
import { unwrap } from '../../../parts/config/unwrap.ts';
import { ExpressionError } from './expression-error.tsx';
import { templateText, templateValue } from './template-value.ts';
import { VariablePicker } from './variable-picker.tsx';

/** Values by name: headers, a query, inputs of a flow, or (with JSONata) what to save of an answer and where. */
export function MapField({ schema, meta, path, value, onChange }: FieldProps) {
  const t = useTexts(inspectorTexts);
  const { language } = useLanguage();
  const { schema: inner, fallback } = unwrap(schema);
  if (!(inner instanceof z.ZodRecord)) return null;
  const valueSchema = inner.valueType as z.ZodType;
  const expressions = meta.widget === 'code-jsonata';
  const label = meta.label?.[language] ?? path;
  const entries = Object.entries(asObject(value ?? fallback));
  const keep = (next: Json[]): void => onChange(Object.fromEntries<Json>(next as [string, Json][]));
  return (
    <FieldFrame meta={meta} path={path}>
      <Rows
        items={entries}
        onChange={keep}
        fresh={() => [freshKey(entries, expressions), '']}
        addLabel={meta.add?.[language] ?? t('add')}
        nameOf={(item) => (item as [string, Json])[0]}
        row={(item, index, change) => {
          const [key, inside] = item as [string, Json];
          return (
            <Stack gap={6}>
              {expressions ? (
                <VariablePicker ariaLabel={t('nameIn', { field: label })} value={key} onChange={(next) => change([next ?? key, inside])} />
              ) : (
                <KeyInput ariaLabel={t('nameIn', { field: label })} value={key} onChange={(next) => change([next, inside])} />
              )}
              <TemplateInput
                ariaLabel={t('valueIn', { field: label })}
                monospace={expressions}
                placeholder={expressions ? 'body.order.status' : undefined}
                value={templateText(inside)}
                onChange={(text) => change([key, expressions ? text : templateValue(text, valueSchema)])}
              />
              {expressions && <ExpressionError expression={templateText(inside)} />}
            </Stack>
          );
        }}
      />
    </FieldFrame>
  );
}

function KeyInput({ value, onChange, ariaLabel }: { value: string; onChange: (key: string) => void; ariaLabel: string }) {
  const draft = useDraft(value, onChange);
  return (
    <TextInput aria-label={ariaLabel} value={draft.text} onChange={(event) => draft.type(event.currentTarget.value)} onBlur={draft.flush} />
  );
}

function freshKey(entries: readonly [string, Json][], expressions: boolean): string {
  const stem = expressions ? 'vars.answer' : 'name';
  const taken = new Set(entries.map(([key]) => key));
  let number = 1;
  while (taken.has(number === 1 ? stem : `${stem}${number}`)) number += 1;
  return number === 1 ? stem : `${stem}${number}`;
}
