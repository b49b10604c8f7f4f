import { z } from 'zod';
import type { ComponentType } from 'react';
import { fieldsByType, fieldsByWidget, listField } from './field-table.ts';
import type { FieldProps } from './field-props.ts';
import { unwrap } from '../../parts/config/unwrap.ts';

/** One field of the settings form: drawn by its widget, else by the type of its schema. */
export function SchemaField(props: FieldProps) {
  const Field = fieldFor(props);
  return Field && <Field {...props} />;
}

function fieldFor({ schema, meta }: FieldProps): ComponentType<FieldProps> | undefined {
  const inner = unwrap(schema).schema;
  const byWidget = meta.widget && fieldsByWidget[meta.widget]?.(inner);
  if (inner instanceof z.ZodArray) return byWidget ?? listField(inner);
  return byWidget ?? fieldsByType.find(([type]) => inner instanceof type)?.[1];
}
