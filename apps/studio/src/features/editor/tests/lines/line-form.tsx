import type { Line, Session } from '@filo/core';
import { Button, Group, Select } from '@mantine/core';
import { type SubmitEvent, useId, useMemo, useState } from 'react';
import { useTexts } from '../../../../i18n/i18n.ts';
import { useEditor } from '../../store/editor-context.ts';
import { awaitedValues, draftKinds, draftOf, lineOf, shownButtons } from '../model/line-draft.ts';
import { testsTexts } from '../texts/index.ts';
import { LineFields } from './line-fields.tsx';
import styles from './lines.module.css';

interface LineFormProps {
  /** The line that is changed; absent for a new one. */
  line?: Line;
  /** How the test went, for the buttons that can be pressed. */
  before: Session | null;
  /** Place of the line. */
  at: number;
  submit: string;
  onSubmit: (line: Line) => void;
  onCancel: () => void;
}

/** Writes a line of a test: what the customer does, or what happens. */
export function LineForm({ line, before, at, submit, onSubmit, onCancel }: LineFormProps) {
  const t = useTexts(testsTexts);
  const id = useId();
  const variables = useEditor(({ document }) => document.variables);
  const shown = useMemo(() => shownButtons(before, at), [before, at]);
  const [draft, setDraft] = useState(() => {
    const last = at === 0 ? before?.opening : before?.played[at - 1];
    return draftOf(line, shown, awaitedValues(last, variables));
  });
  const ready = lineOf(draft, shown, variables, line);
  const save = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (ready) onSubmit(ready);
  };
  return (
    <form
      className={styles['form']}
      onSubmit={save}
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <Select
        id={id}
        size="xs"
        aria-label={t('what')}
        allowDeselect={false}
        data={draftKinds.map((kind) => ({ value: kind, label: t(`line-${kind}`) }))}
        value={draft.kind}
        onChange={(next) => setDraft((now) => ({ ...now, kind: draftKinds.find((kind) => kind === next) ?? now.kind }))}
      />
      <LineFields draft={draft} shown={shown} variables={variables} onChange={(part) => setDraft((now) => ({ ...now, ...part }))} />
      <Group gap="xs" justify="flex-end">
        <Button size="xs" variant="subtle" color="gray" onClick={onCancel}>
          {t('cancel')}
        </Button>
        <Button size="xs" type="submit" disabled={!ready}>
          {submit}
        </Button>
      </Group>
    </form>
  );
}
