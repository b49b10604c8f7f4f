import { Select } from '@mantine/core';
import type { JsonObject } from '@filo/core';
import { useTexts } from '../../../../../i18n/i18n.ts';
import { inspectorTexts } from '../../texts/index.ts';
import { bubbleKindOf } from './bubble-kind-of.ts';
import { type BubbleKind, bubbleKinds, firstBubble } from './first-bubble.ts';

interface BubbleKindSelectProps {
  value: JsonObject;
  onChange: (value: JsonObject) => void;
}

/** Chooses what a bubble is. */
export function BubbleKindSelect({ value, onChange }: BubbleKindSelectProps) {
  const t = useTexts(inspectorTexts);
  return (
    <Select
      aria-label={t('bubbleKind')}
      size="xs"
      variant="unstyled"
      allowDeselect={false}
      value={bubbleKindOf(value)}
      data={bubbleKinds.map((one) => ({ value: one, label: t(`bubble-${one}`) }))}
      onChange={(next) => onChange(asKind(value, next as BubbleKind))}
    />
  );
}

/** The bubble as another kind: a file stays the same file. */
function asKind(value: JsonObject, kind: BubbleKind): JsonObject {
  const first = firstBubble(kind);
  if (!('url' in first) || !('url' in value || 'mediaId' in value)) return first;
  const { kind: _kind, ...rest } = value;
  return { kind, ...rest };
}
