import { JsonInput } from '@mantine/core';
import type { Json } from '@filo/core';
import { useState } from 'react';
import type { FieldProps } from './field-props.ts';

/** A setting no field was made for, as JSON. While it cannot be read the value is the text itself, which `checkSetting` refuses. */
export function JsonField({ setting, value, onChange, words }: FieldProps) {
  const [text, setText] = useState(value === undefined || value === null ? '' : JSON.stringify(value, null, 2));
  return (
    <JsonInput
      {...words}
      name={setting.name}
      autosize
      minRows={2}
      spellCheck={false}
      value={text}
      onChange={(next) => {
        setText(next);
        onChange(next.trim() === '' ? undefined : read(next));
      }}
    />
  );
}

function read(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}
