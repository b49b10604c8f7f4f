import { NumberInput, Select, Stack, TextInput } from '@mantine/core';
import type { JsonObject } from '@filo/core';
import { useTexts } from '../../../../../i18n/i18n.ts';
import { inspectorTexts } from '../../texts/index.ts';
import { asList } from '../as-object.ts';
import { FieldFrame } from '../field-frame.tsx';
import { LocalizedInput } from '../template/localized-input.tsx';
import { CardRows } from './card-rows.tsx';
import { type BubbleKind, bubbleKinds, firstBubble } from './first-bubble.ts';
import { MediaSource } from './media-source.tsx';

interface BubbleEditorProps {
  value: JsonObject;
  onChange: (value: JsonObject) => void;
  path: string;
}

/** One bubble: its kind, and what that kind needs. */
export function BubbleEditor({ value, onChange, path }: BubbleEditorProps) {
  const t = useTexts(inspectorTexts);
  const kind = bubbleKinds.find((one) => one === value['kind']) ?? 'text';
  return (
    <Stack gap={6}>
      <Select
        aria-label={t('bubbleKind')}
        size="xs"
        allowDeselect={false}
        value={kind}
        data={bubbleKinds.map((one) => ({ value: one, label: t(`bubble-${one}`) }))}
        onChange={(next) => onChange(asKind(value, next as BubbleKind))}
      />
      {kind === 'text' ? (
        <FieldFrame meta={{}} path={`${path}.text`}>
          <LocalizedInput ariaLabel={t('bubbleText')} value={value['text']} onChange={(text) => onChange({ kind, text })} />
        </FieldFrame>
      ) : kind === 'location' ? (
        <Place value={value} onChange={onChange} />
      ) : kind === 'cards' ? (
        <CardRows items={asList(value['cards'])} onChange={(cards) => onChange({ kind, cards })} path={`${path}.cards`} />
      ) : (
        <>
          <MediaSource value={value} onChange={onChange} path={path} />
          {kind === 'file' && (
            <TextInput
              size="xs"
              label={t('fileName')}
              value={typeof value['name'] === 'string' ? value['name'] : ''}
              onChange={(event) => onChange({ ...value, name: event.currentTarget.value })}
            />
          )}
          <LocalizedInput
            ariaLabel={t('caption')}
            long={false}
            value={value['caption']}
            onChange={(caption) => onChange({ ...value, caption })}
          />
        </>
      )}
    </Stack>
  );
}

/** The bubble as another kind: a file stays the same file. */
function asKind(value: JsonObject, kind: BubbleKind): JsonObject {
  const first = firstBubble(kind);
  if (!('url' in first) || !('url' in value || 'mediaId' in value)) return first;
  const { kind: _kind, ...rest } = value;
  return { kind, ...rest };
}

function Place({ value, onChange }: Omit<BubbleEditorProps, 'path'>) {
  const t = useTexts(inspectorTexts);
  const degrees = (key: 'latitude' | 'longitude', most: number) => (
    <NumberInput
      size="xs"
      label={t(key)}
      min={-most}
      max={most}
      decimalScale={6}
      value={Number(value[key] ?? 0)}
      onChange={(next) => onChange({ ...value, [key]: Number(next) })}
    />
  );
  return (
    <>
      {degrees('latitude', 90)}
      {degrees('longitude', 180)}
      <LocalizedInput ariaLabel={t('placeName')} long={false} value={value['name']} onChange={(name) => onChange({ ...value, name })} />
    </>
  );
}
