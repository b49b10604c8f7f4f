import { TextInput } from '@mantine/core';
import { nodeKinds } from '@filo/nodes';
import { useEffect, useId, useRef, useState } from 'react';
import { useLanguage, useTexts } from '../../../i18n/i18n.ts';
import { nodeChoices } from './node-choices.ts';
import styles from './node-search.module.css';
import { NodeTile } from './node-tile.tsx';
import { partsTexts } from './texts/index.ts';

/** A list of node types with a search field: arrows move, Enter chooses. `enterable` leaves out what no edge may lead to. */
export function NodeSearch({ label, enterable, onChoose }: { label: string; enterable: boolean; onChoose: (type: string) => void }) {
  const t = useTexts(partsTexts);
  const { language } = useLanguage();
  const list = useId();
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const choices = nodeChoices(language, query).filter(({ type }) => !enterable || nodeKinds.get(type)?.entry);
  const current = choices[Math.min(at, choices.length - 1)];
  const move = (by: number): void => setAt((now) => (Math.min(now, choices.length - 1) + by + choices.length) % choices.length);
  // At once: whoever dropped an exit types on, and a key that goes to the canvas instead is a shortcut there.
  useEffect(() => field.current?.focus(), []);
  return (
    <>
      <TextInput
        ref={field}
        data-autofocus
        size="sm"
        aria-label={label}
        placeholder={label}
        value={query}
        role="combobox"
        aria-expanded
        aria-controls={list}
        aria-activedescendant={current && `${list}-${current.type}`}
        onChange={(event) => {
          setQuery(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown' && choices.length > 0) move(1);
          else if (event.key === 'ArrowUp' && choices.length > 0) move(-1);
          else if (event.key === 'Enter' && current) onChoose(current.type);
          else return;
          event.preventDefault();
        }}
      />
      <ul id={list} role="listbox" aria-label={label} className={styles['list']}>
        {choices.map(({ type, title, description }) => (
          <li
            key={type}
            id={`${list}-${type}`}
            role="option"
            aria-selected={type === current?.type}
            className={styles['choice']}
            ref={(item) => {
              if (type === current?.type) item?.scrollIntoView({ block: 'nearest' });
            }}
            onClick={() => onChoose(type)}
          >
            <NodeTile type={type} size={22} />
            <span>
              {title}
              <small>{description}</small>
            </span>
          </li>
        ))}
        {choices.length === 0 && <li className={styles['none']}>{t('noChoice', { query })}</li>}
      </ul>
    </>
  );
}
