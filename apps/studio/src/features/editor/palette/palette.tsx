import { TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useLanguage, useTexts } from '../../../i18n/i18n.ts';
import { beginWriting } from '../parts/begin-writing.ts';
import { isTyping } from '../parts/is-typing.ts';
import { families, nodeChoices } from '../parts/node-choices.ts';
import { useAddNode } from '../parts/use-add-node.ts';
import { usePanel } from '../store/use-panel.ts';
import { PaletteItem } from './palette-item.tsx';
import styles from './palette.module.css';
import { paletteTexts } from './texts/index.ts';

/** The node types that can be added: dragged onto the canvas, or pressed to come after the selected node. */
export function Palette() {
  const t = useTexts(paletteTexts);
  const { language } = useLanguage();
  const [query, setQuery] = useState('');
  const search = useRef<HTMLInputElement>(null);
  const add = useAddNode();
  const { openPanel } = usePanel();
  const write = (nodeId: string): void => {
    openPanel('node');
    beginWriting(nodeId);
  };
  const choices = nodeChoices(language, query);
  const groups = families.map((family) => ({ family, items: choices.filter((choice) => choice.family === family) }));

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      search.current?.focus();
      search.current?.select();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);

  return (
    <nav className={styles['palette']} aria-label={t('palette')}>
      <TextInput
        ref={search}
        type="search"
        value={query}
        placeholder={t('search')}
        aria-label={t('search')}
        rightSection={query === '' && <kbd className={styles['key']}>/</kbd>}
        onChange={(event) => setQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          const [first] = choices;
          if (event.key === 'Escape') {
            setQuery('');
            event.currentTarget.blur();
          } else if (event.key === 'Enter' && query !== '' && first) {
            setQuery('');
            write(add(first.type));
          }
        }}
      />
      {groups.map(
        ({ family, items }) =>
          items.length > 0 && (
            <section key={family} aria-label={t(family)}>
              <h2 className={styles['family']}>{t(family)}</h2>
              <ul className={styles['items']}>
                {items.map((choice) => (
                  <PaletteItem key={choice.type} choice={choice} onAdd={() => add(choice.type)} onWrite={write} />
                ))}
              </ul>
            </section>
          ),
      )}
      {choices.length === 0 && <p className={styles['none']}>{t('none', { query })}</p>}
    </nav>
  );
}
