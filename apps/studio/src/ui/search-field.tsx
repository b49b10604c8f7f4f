import { CloseButton, Kbd, TextInput } from '@mantine/core';
import { useDebouncedCallback, useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTexts } from '../i18n/i18n.ts';
import styles from './search-field.module.css';
import { uiTexts } from './texts/index.ts';

interface SearchFieldProps {
  /** What is searched for now, as the address says. */
  value: string;
  /** Told a moment after the last key. */
  onChange: (value: string) => void;
  /** What can be found, `Search flows`. */
  label: string;
}

/** Pause after the last key before the search runs, in ms. */
const pauseMs = 250;

/** Searches a list while one types; `/` puts the cursor here from anywhere on the screen. */
export function SearchField({ value, onChange, label }: SearchFieldProps) {
  const t = useTexts(uiTexts);
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(value);
  const tell = useDebouncedCallback(onChange, pauseMs);
  // The address changes without typing as well: back, forward, a link.
  useEffect(() => setTyped((now) => (now.trim() === value ? now : value)), [value]);
  useHotkeys([['/', () => input.current?.focus()]]);
  const set = (next: string): void => {
    setTyped(next);
    tell(next.trim());
  };
  return (
    <TextInput
      ref={input}
      type="search"
      aria-label={label}
      aria-keyshortcuts="/"
      placeholder={label}
      value={typed}
      maxLength={200}
      onChange={(event) => set(event.currentTarget.value)}
      onKeyDown={(event) => event.key === 'Escape' && set('')}
      leftSection={<IconSearch size={16} stroke={1.6} aria-hidden />}
      rightSection={
        typed === '' ? (
          <Kbd size="xs" className={styles['key']}>
            /
          </Kbd>
        ) : (
          <CloseButton size="sm" aria-label={t('clearSearch')} onClick={() => set('')} />
        )
      }
    />
  );
}
