import { Text, TextInput } from '@mantine/core';
import { find } from '@filo/editing';
import { nodeKinds } from '@filo/nodes';
import { IconSearch } from '@tabler/icons-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { useTexts } from '../../../i18n/i18n.ts';
import { Panel } from '../parts/panel/panel.tsx';
import { useEditor } from '../store/editor-context.ts';
import styles from './find-panel.module.css';
import { FoundPlace } from './found-place.tsx';
import { findTexts } from './texts/index.ts';

/** Finds words in the flow and leads to where they stand. */
export function FindPanel() {
  const t = useTexts(findTexts);
  const document = useEditor((state) => state.document);
  const [query, setQuery] = useState('');
  const wanted = useDeferredValue(query.trim());
  const matches = useMemo(() => find(document, wanted, nodeKinds), [document, wanted]);
  return (
    <Panel title={t('title')}>
      <TextInput
        type="search"
        autoFocus
        aria-label={t('label')}
        placeholder={t('label')}
        leftSection={<IconSearch size={16} stroke={1.6} aria-hidden />}
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
      />
      <Text c="dimmed" role="status">
        {wanted === '' ? t('hint') : matches.length === 0 ? t('nothing', { query: wanted }) : t('found', { count: matches.length })}
      </Text>
      <ul className={styles['list']}>
        {matches.map((match) => (
          <FoundPlace key={`${match.nodeId}/${match.in}/${match.path}/${match.start}`} match={match} />
        ))}
      </ul>
    </Panel>
  );
}
