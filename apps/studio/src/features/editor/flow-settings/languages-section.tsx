import { ActionIcon, Button, Select } from '@mantine/core';
import { IconArrowUp, IconTrash } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { useLanguage, useTexts } from '../../../i18n/i18n.ts';
import { useToast } from '../../../ui/use-toast.tsx';
import { languageName } from '../parts/language-name.ts';
import { useEditor, useEditorActions, useEditorStore } from '../store/editor-context.ts';
import styles from './flow-settings.module.css';
import { knownLanguages } from './known-names.ts';
import { flowSettingsTexts } from './texts/index.ts';
import { textsIn } from './texts-in.ts';

/** Options shown at once: the list has some two hundred. */
const shownAtOnce = 50;

/** Languages of the flow, the first of which is its own, with what is not translated yet. */
export function LanguagesSection() {
  const t = useTexts(flowSettingsTexts);
  const { language: uiLanguage } = useLanguage();
  const toast = useToast();
  const store = useEditorStore();
  const { run } = useEditorActions();
  const languages = useEditor(({ document }) => document.languages);
  const known = useMemo(() => knownLanguages(uiLanguage), [uiLanguage]);
  const [typed, setTyped] = useState('');
  const set = (next: readonly string[]): void => run({ do: 'set-flow', languages: next });

  const remove = (tag: string): void => {
    const { document } = store.getState();
    const place = document.languages.indexOf(tag);
    set(languages.filter((one) => one !== tag));
    const name = languageName(tag, uiLanguage);
    const count = textsIn(document, tag);
    toast.undo(count === 0 ? t('languageGone', { name }) : t('languageGoneWith', { name, count }), () => {
      const now = store.getState().document.languages;
      if (!now.includes(tag)) set(now.toSpliced(place, 0, tag));
    });
  };
  return (
    <section className={styles['section']} aria-label={t('languages')}>
      <h3>{t('languages')}</h3>
      <ol className={styles['rows']}>
        {languages.map((tag, index) => (
          <li key={tag} className={styles['row']}>
            <span className={styles['grow']}>
              {languageName(tag, uiLanguage)}
              {index === 0 && <span className={styles['hint']}>{t('ownLanguage')}</span>}
              <Missing tag={tag} />
            </span>
            {index > 0 && (
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t('languageUp', { name: languageName(tag, uiLanguage) })}
                onClick={() => set(languages.toSpliced(index, 1).toSpliced(index - 1, 0, tag))}
              >
                <IconArrowUp size={16} stroke={1.6} />
              </ActionIcon>
            )}
            <ActionIcon
              variant="subtle"
              color="gray"
              disabled={languages.length === 1}
              aria-label={t('languageRemove', { name: languageName(tag, uiLanguage) })}
              onClick={() => remove(tag)}
            >
              <IconTrash size={16} stroke={1.6} />
            </ActionIcon>
          </li>
        ))}
      </ol>
      <Select
        aria-label={t('languageAdd')}
        placeholder={t('languageAdd')}
        searchable
        limit={shownAtOnce}
        disabled={languages.length >= 50}
        nothingFoundMessage={t('nothingFound')}
        value={null}
        searchValue={typed}
        onSearchChange={setTyped}
        data={known.filter(({ value }) => !languages.includes(value))}
        onChange={(tag) => {
          if (tag !== null) set([...languages, tag]);
          setTyped('');
        }}
      />
    </section>
  );
}

/** How many texts are not translated into a language, and the way to the first. */
function Missing({ tag }: { tag: string }) {
  const t = useTexts(flowSettingsTexts);
  const { show, setLanguage } = useEditorActions();
  const nodes = useEditor(
    useShallow(({ issues }) =>
      issues.flatMap(({ code, nodeId, params }) =>
        code === 'missing-translation' && params['language'] === tag && nodeId !== null ? [nodeId] : [],
      ),
    ),
  );
  const first = nodes[0];
  if (first === undefined) return null;
  return (
    <Button
      variant="subtle"
      color="gray"
      size="compact-xs"
      className={styles['missing']}
      onClick={() => {
        setLanguage(tag);
        show(first);
      }}
    >
      {t('missing', { count: nodes.length })}
    </Button>
  );
}
