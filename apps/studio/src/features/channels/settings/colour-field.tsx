import { ColorInput } from '@mantine/core';
import type { FieldProps } from './field-props.ts';

/** Colours to begin from: quiet ones that white stands well on, and Filo's own. */
const swatches = ['#e0443a', '#c2418b', '#7a4fd0', '#3b6fd4', '#1f6feb', '#0f766e', '#22875a', '#a16207', '#33313b'];

/** A colour, picked or written. */
export function ColourField({ setting, value, onChange, words }: FieldProps) {
  return (
    <ColorInput
      {...words}
      name={setting.name}
      styles={{ wrapper: { maxWidth: 220 } }}
      format="hex"
      swatches={swatches}
      swatchesPerRow={9}
      withEyeDropper={false}
      value={typeof value === 'string' ? value : ''}
      onChange={onChange}
    />
  );
}
