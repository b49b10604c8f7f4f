import { Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { z } from 'zod';
import { useTexts } from '../../../../../i18n/i18n.ts';
import { inspectorTexts } from '../../texts/index.ts';
import { asList, asObject } from '../../../parts/config/as-object.ts';
import { BubbleEditor } from '../bubbles/bubble-editor.tsx';
import { BubbleKindSelect } from '../bubbles/bubble-kind-select.tsx';
import { BubbleRows } from '../bubbles/bubble-rows.tsx';
import { firstBubble } from '../bubbles/first-bubble.ts';
import { FieldFrame } from '../field-frame.tsx';
import type { FieldProps } from '../field-props.ts';
import { unwrap } from '../../../parts/config/unwrap.ts';

/** What is said: several bubbles, or one that may be missing. */
export function BubblesField({ schema, meta, path, value, onChange }: FieldProps) {
  const t = useTexts(inspectorTexts);
  if (unwrap(schema).schema instanceof z.ZodArray)
    return (
      <FieldFrame meta={meta} path={path}>
        <BubbleRows items={asList(value)} onChange={onChange} path={path} />
      </FieldFrame>
    );
  return (
    <FieldFrame meta={meta} path={path}>
      {value === undefined ? (
        <Add onAdd={() => onChange(firstBubble('image'))} label={t('addMedia')} />
      ) : (
        <>
          <BubbleKindSelect value={asObject(value)} onChange={onChange} />
          <BubbleEditor value={asObject(value)} onChange={onChange} path={path} />
          <Button
            variant="subtle"
            color="gray"
            size="xs"
            mt={4}
            leftSection={<IconTrash size={14} stroke={1.6} aria-hidden />}
            onClick={() => onChange(undefined)}
          >
            {t('removeMedia')}
          </Button>
        </>
      )}
    </FieldFrame>
  );
}

function Add({ onAdd, label }: { onAdd: () => void; label: string }) {
  return (
    <Button variant="default" size="xs" leftSection={<IconPlus size={14} stroke={1.6} aria-hidden />} onClick={onAdd}>
      {label}
    </Button>
  );
}
