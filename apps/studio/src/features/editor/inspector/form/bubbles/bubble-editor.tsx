import { NumberInput, Stack, TextInput } from '@mantine/core';
import type { JsonObject } from '@filo/core';
import { useTexts } from '../../../../../i18n/i18n.ts';
import { inspectorTexts } from '../../texts/index.ts';
import { asList } from '../../../parts/config/as-object.ts';
import { FieldFrame } from '../field-frame.tsx';
import { MediaField } from '../media/media-field.tsx';
import { LocalizedInput } from '../template/localized-input.tsx';
import { bubbleKindOf } from './bubble-kind-of.ts';
import { CardRows } from './card-rows.tsx';

interface BubbleEditorProps {
  value: JsonObject;
  onChange: (value: JsonObject) => void;
  path: string;
}

/** What a bubble of its kind needs. */
export function BubbleEditor({ value, onChange, path }: BubbleEditorProps) {
  const t = useTexts(inspectorTexts);
  const kind = bubbleKindOf(value);
  return (
    <Stack gap={6}>
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
          <MediaField
            kind={kind}
            mediaId={typeof value['mediaId'] === 'string' ? value['mediaId'] : undefined}
            url={typeof value['url'] === 'string' ? value['url'] : ''}
            path={`${path}.url`}
            onFile={({ mediaId, name }) => onChange({ ...withoutFile(value), mediaId, ...(kind === 'file' && { name }) })}
            onUrl={(url) => onChange({ ...withoutFile(value), url })}
          />
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
            labelled
            long={false}
            value={value['caption']}
            onChange={(caption) => onChange({ ...value, caption })}
          />
        </>
      )}
    </Stack>
  );
}

function withoutFile({ mediaId: _mediaId, url: _url, ...rest }: JsonObject): JsonObject {
  return rest;
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
      <LocalizedInput
        ariaLabel={t('placeName')}
        labelled
        long={false}
        value={value['name']}
        onChange={(name) => onChange({ ...value, name })}
      />
    </>
  );
}
