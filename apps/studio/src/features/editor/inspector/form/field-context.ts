import { type ComponentType, createContext, useContext } from 'react';
import type { FieldProps } from './field-props.ts';

/** Draws one field of the form, whatever its schema. */
export const FieldContext = createContext<ComponentType<FieldProps> | null>(null);

/** How fields inside fields are drawn: lists and groups hold any other. It comes from above, since it knows them all. */
export function useSchemaField(): ComponentType<FieldProps> {
  const Field = useContext(FieldContext);
  if (!Field) throw new Error('fields belong inside a settings form');
  return Field;
}
