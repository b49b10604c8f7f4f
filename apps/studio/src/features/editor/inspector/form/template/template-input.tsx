import { ActionIcon, Textarea, Tooltip } from '@mantine/core';
import { IconBraces } from '@tabler/icons-react';
import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { useTexts } from '../../../../../i18n/i18n.ts';
import { useEditor } from '../../../store/editor-context.ts';
import { inspectorTexts } from '../../texts/index.ts';
import { useDraft } from '../use-draft.ts';
import { complete, fragmentAt, matching } from './completion.ts';
import styles from './template-input.module.css';
import { TemplateMarks } from './template-marks.tsx';
import { readablePaths } from './variable-options.ts';

interface TemplateInputProps {
  value: string;
  onChange: (text: string) => void;
  ariaLabel: string;
  /** The label is drawn above as well: for fields that nothing around them names. */
  labelled?: boolean;
  id?: string | undefined;
  /** Several lines, growing with the text. */
  long?: boolean;
  placeholder?: string | undefined;
  monospace?: boolean;
}

/** A text that may hold variables: typing `{` offers them, and so does the button beside it. */
export function TemplateInput({
  value,
  onChange,
  ariaLabel,
  labelled = false,
  id,
  long = false,
  placeholder,
  monospace = false,
}: TemplateInputProps) {
  const t = useTexts(inspectorTexts);
  const variables = useEditor(({ document }) => document.variables);
  const draft = useDraft(value, onChange);
  const area = useRef<HTMLTextAreaElement>(null);
  const [caret, setCaret] = useState<number | null>(null);
  const [active, setActive] = useState(0);
  const listId = useId();

  const fragment = caret === null ? null : fragmentAt(draft.text, caret);
  const offered = fragment ? matching(readablePaths(variables), fragment.query) : [];
  const open = offered.length > 0;

  const look = (): void => {
    setCaret(area.current?.selectionStart ?? null);
    setActive(0);
  };
  const insert = (path: string): void => {
    if (!fragment || caret === null) return;
    const done = complete(draft.text, caret, fragment, path);
    draft.type(done.text);
    setCaret(null);
    requestAnimationFrame(() => {
      area.current?.focus();
      area.current?.setSelectionRange(done.caret, done.caret);
    });
  };
  const begin = (): void => {
    const at = area.current?.selectionStart ?? draft.text.length;
    draft.type(`${draft.text.slice(0, at)}{${draft.text.slice(at)}`);
    setCaret(at + 1);
    setActive(0);
    requestAnimationFrame(() => {
      area.current?.focus();
      area.current?.setSelectionRange(at + 1, at + 1);
    });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!open) {
      if (event.key === 'Enter' && !long) event.preventDefault();
      return;
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setActive((at) => (at + (event.key === 'ArrowDown' ? 1 : offered.length - 1)) % offered.length);
    } else if (event.key === 'Enter' || event.key === 'Tab') {
      event.preventDefault();
      insert(offered[active] ?? '');
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      setCaret(null);
    }
  };
  return (
    <div className={styles['frame']}>
      <Textarea
        ref={area}
        {...(id && { id })}
        {...(labelled ? { label: ariaLabel, size: 'xs' } : { 'aria-label': ariaLabel })}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-activedescendant={open ? `${listId}-${active}` : undefined}
        value={draft.text}
        inputContainer={(input) => (
          <div className={styles['marked']}>
            {input}
            <TemplateMarks text={draft.text} area={area} />
          </div>
        )}
        placeholder={placeholder}
        autosize
        minRows={long ? 2 : 1}
        maxRows={long ? 12 : 4}
        classNames={{ input: `${styles['input']} ${monospace ? styles['monospace'] : ''}` }}
        rightSection={
          <Tooltip label={t('insertVariable')}>
            <ActionIcon variant="subtle" color="gray" aria-label={t('insertVariable')} onClick={begin}>
              <IconBraces size={15} stroke={1.6} />
            </ActionIcon>
          </Tooltip>
        }
        onChange={(event) => {
          draft.type(event.currentTarget.value);
          look();
        }}
        onKeyDown={onKeyDown}
        onBlur={() => {
          draft.flush();
          setCaret(null);
        }}
      />
      {open && (
        <ul className={styles['list']} role="listbox" id={listId} aria-label={t('insertVariable')}>
          {offered.map((path, index) => (
            <li
              key={path}
              id={`${listId}-${index}`}
              role="option"
              aria-selected={index === active}
              className={styles['option']}
              // The field must keep the focus, or it would close the list before the click.
              onMouseDown={(event) => {
                event.preventDefault();
                insert(path);
              }}
            >
              {path}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
