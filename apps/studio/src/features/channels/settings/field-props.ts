import type { Json } from '@filo/core';
import type { Setting } from './setting.ts';

/** What the field of one setting gets. */
export interface FieldProps {
  setting: Setting;
  value: Json | undefined;
  onChange: (value: Json | undefined) => void;
  /** Label, hint and error in the reader's language, for Mantine's inputs. */
  words: { label: string; description: string | undefined; error: string | undefined; required: boolean };
}
