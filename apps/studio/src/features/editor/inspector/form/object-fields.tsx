import { Accordion, Stack } from '@mantine/core';
import { type FieldMeta, type Json, type JsonObject, plainText } from '@filo/core';
import { useState } from 'react';
import type { z } from 'zod';
import { useTexts } from '../../../../i18n/i18n.ts';
import { inspectorTexts } from '../texts/index.ts';
import { useSchemaField } from './field-context.ts';
import { metaOf } from './meta-of.ts';
import { unwrap } from '../../parts/config/unwrap.ts';

interface ObjectFieldsProps {
  schema: z.ZodObject;
  value: JsonObject;
  onChange: (value: JsonObject) => void;
  path: string;
  /** Keys that are drawn elsewhere. */
  without?: readonly string[];
}

/** The fields of an object, one below the other: those that matter for what is chosen, the seldom needed ones folded. */
export function ObjectFields({ schema, value, onChange, path, without = [] }: ObjectFieldsProps) {
  const t = useTexts(inspectorTexts);
  const SchemaField = useSchemaField();
  const shape = schema.shape as Record<string, z.ZodType>;
  const fields = Object.entries(shape)
    .filter(([key]) => !without.includes(key))
    .map(([key, field]) => ({ key, field, meta: metaOf(field) }))
    .filter(({ meta }) => isShown(meta, value, shape));
  const draw = ({ key, field, meta }: (typeof fields)[number]) => (
    <SchemaField
      key={key}
      schema={field}
      meta={meta}
      path={path === '' ? key : `${path}.${key}`}
      value={value[key]}
      onChange={(next) => onChange(withKey(value, key, next))}
    />
  );
  const seldom = fields.filter(({ meta }) => meta.advanced);
  // What somebody has set must not lie hidden.
  const [used] = useState(() => seldom.some(({ key, field }) => isSet(value[key], unwrap(field).fallback)));
  return (
    <Stack gap="md">
      {fields.filter(({ meta }) => !meta.advanced).map(draw)}
      {seldom.length > 0 && (
        <Accordion variant="contained" radius="md" defaultValue={used ? 'more' : null}>
          <Accordion.Item value="more">
            <Accordion.Control>{t('moreSettings')}</Accordion.Control>
            <Accordion.Panel>
              <Stack gap="md">{seldom.map(draw)}</Stack>
            </Accordion.Panel>
          </Accordion.Item>
        </Accordion>
      )}
    </Stack>
  );
}

function isShown({ shownWhen = {} }: Partial<FieldMeta>, value: JsonObject, shape: Record<string, z.ZodType>): boolean {
  return Object.entries(shownWhen).every(([key, wanted]) => {
    const field = shape[key];
    return wanted.includes(plainText(value[key] ?? (field && unwrap(field).fallback)));
  });
}

function isSet(value: Json | undefined, fallback: Json | undefined): boolean {
  return value !== undefined && JSON.stringify(value) !== JSON.stringify(fallback);
}

/** The object with one key set, or without it. */
function withKey(object: JsonObject, key: string, value: Json | undefined): JsonObject {
  if (value !== undefined) return { ...object, [key]: value };
  const { [key]: _gone, ...rest } = object;
  return rest;
}
