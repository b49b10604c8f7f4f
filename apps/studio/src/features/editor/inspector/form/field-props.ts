import type { FieldMeta, Json } from '@filo/core';
import type { z } from 'zod';

/** What every field of the settings form gets. */
export interface FieldProps {
  schema: z.ZodType;
  /** Label, hint and widget, as the schema has them; empty for values inside a list or a map. */
  meta: Partial<FieldMeta>;
  /** Place in the config in dots: `buttons.0.label`. */
  path: string;
  value: Json | undefined;
  /** Undefined takes the value away. */
  onChange: (value: Json | undefined) => void;
  /** Name for screen readers where no label is drawn. */
  ariaLabel?: string | undefined;
}
