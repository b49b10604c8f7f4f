import type { Variable } from '@filo/core';
import { Autocomplete, JsonInput, NumberInput, Select, Textarea, TextInput } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { useTexts } from '../../../../i18n/i18n.ts';
import { ResumeSelect } from '../../parts/lines/resume-select.tsx';
import { failures, type LineDraft, readObject } from '../model/line-draft.ts';
import { testsTexts } from '../texts/index.ts';
import { WaitFields } from './wait-fields.tsx';

interface LineFieldsProps {
  draft: LineDraft;
  /** Labels of the buttons that can be pressed, by payload. */
  shown: ReadonlyMap<string, string>;
  variables: readonly Variable[];
  onChange: (part: Partial<LineDraft>) => void;
}

const contactPaths = ['contact.name', 'contact.email', 'contact.phone'] as const;
const owners = ['queue', 'agent', 'external', 'bot'] as const;

/** Enter sends what was written, as in a chat; Shift+Enter begins a new line. */
function sendOnEnter(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}

/** The fields of a kind of line. */
export function LineFields({ draft, shown, variables, onChange }: LineFieldsProps) {
  const t = useTexts(testsTexts);
  switch (draft.kind) {
    case 'say':
    case 'agent':
      return (
        <Textarea
          autoFocus
          autosize
          minRows={1}
          maxRows={6}
          maxLength={10_000}
          aria-label={t(`words-${draft.kind}`)}
          placeholder={t(`words-${draft.kind}`)}
          value={draft.words}
          onChange={(event) => onChange({ words: event.currentTarget.value })}
          onKeyDown={sendOnEnter}
        />
      );
    case 'click':
      return (
        <Autocomplete
          autoFocus
          openOnFocus
          aria-label={t('button')}
          placeholder={t('button')}
          description={shown.size === 0 ? t('noButtons') : undefined}
          data={[...new Set(shown.values())]}
          value={draft.words}
          onChange={(words) => onChange({ words })}
        />
      );
    case 'wait':
      return <WaitFields seconds={draft.seconds} onChange={(seconds) => onChange({ seconds })} />;
    case 'answer':
      return (
        <>
          <NumberInput
            size="xs"
            label={t('status')}
            min={100}
            max={599}
            allowDecimal={false}
            value={draft.status}
            onChange={(status) => onChange({ status: Number(status) || 200 })}
          />
          <JsonInput
            size="xs"
            label={t('values')}
            description={t('valuesHint')}
            autosize
            minRows={2}
            maxRows={8}
            value={draft.values}
            error={readObject(draft.values) ? undefined : t('notJson')}
            onChange={(values) => onChange({ values })}
          />
        </>
      );
    case 'fail':
      return (
        <Select
          size="xs"
          label={t('why')}
          allowDeselect={false}
          data={failures.map((code) => ({ value: code, label: t(`failure-${code}`) }))}
          value={draft.code}
          onChange={(code) => code !== null && onChange({ code })}
        />
      );
    case 'owner':
      return (
        <>
          <Select
            size="xs"
            label={t('withWhom')}
            allowDeselect={false}
            data={owners.map((owner) => ({ value: owner, label: t(`owner-${owner}`) }))}
            value={draft.owner}
            onChange={(next) => onChange({ owner: owners.find((owner) => owner === next) ?? draft.owner })}
          />
          {draft.owner === 'bot' && <ResumeSelect value={draft.resume} onChange={(resume) => onChange({ resume })} />}
        </>
      );
    case 'set':
      return (
        <>
          <Select
            size="xs"
            label={t('variable')}
            searchable
            data={[
              ...variables.map(({ key }) => ({ value: `vars.${key}`, label: key })),
              ...contactPaths.map((path) => ({ value: path, label: t(path) })),
            ]}
            value={draft.path === '' ? null : draft.path}
            onChange={(path) => onChange({ path: path ?? '' })}
          />
          <TextInput
            size="xs"
            label={t('value')}
            value={draft.value}
            onChange={(event) => onChange({ value: event.currentTarget.value })}
          />
        </>
      );
  }
}
