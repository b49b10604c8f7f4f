import { Stack, Text, TextInput } from '@mantine/core';
import { recognise } from '@filo/understanding';
import { useId, useState } from 'react';
import { useTexts } from '../../../../../i18n/i18n.ts';
import { inspectorTexts } from '../../texts/index.ts';
import { FieldFrame } from '../field-frame.tsx';
import type { FieldProps } from '../field-props.ts';
import { useDraft } from '../use-draft.ts';

/** A pattern, with a line to try it on. */
export function RegexField({ meta, path, value, onChange }: FieldProps) {
  const id = useId();
  const t = useTexts(inspectorTexts);
  const draft = useDraft(typeof value === 'string' ? value : '', (text) => onChange(text === '' ? undefined : text));
  const [sample, setSample] = useState('');
  return (
    <FieldFrame meta={meta} path={path} controlId={id}>
      <Stack gap={4}>
        <TextInput
          id={id}
          ff="monospace"
          value={draft.text}
          onChange={(event) => draft.type(event.currentTarget.value)}
          onBlur={draft.flush}
        />
        <TextInput
          aria-label={t('tryPattern')}
          placeholder={t('tryPattern')}
          size="xs"
          value={sample}
          onChange={(event) => setSample(event.currentTarget.value)}
        />
        {sample !== '' && draft.text !== '' && (
          <Text size="xs" c={found(draft.text, sample) === null ? 'var(--warn)' : 'var(--good)'} role="status">
            {found(draft.text, sample) === null ? t('patternMisses') : t('patternFinds', { found: found(draft.text, sample) ?? '' })}
          </Text>
        )}
      </Stack>
    </FieldFrame>
  );
}

/** What the bot would find in a customer's words; null when it finds nothing. */
function found(pattern: string, text: string): string | null {
  const answer = recognise('regex', text, { language: 'en', now: Date.now(), timezone: 'UTC', pattern });
  return answer?.canonical ?? null;
}
