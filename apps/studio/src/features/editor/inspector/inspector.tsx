import { Text } from '@mantine/core';
import { useTexts } from '../../../i18n/i18n.ts';
import { focusCard } from '../parts/focus-card.ts';
import { useEditor } from '../store/editor-context.ts';
import { useNode } from '../store/use-node.ts';
import styles from './inspector.module.css';
import { NodeSettings } from './node-settings.tsx';
import { inspectorTexts } from './texts/index.ts';

/** Settings of the selected node. */
export function Inspector() {
  const t = useTexts(inspectorTexts);
  const selected = useEditor((state) => state.selection.length);
  const node = useNode(useEditor((state) => (state.selection.length === 1 ? state.selection[0] : undefined)));
  return (
    <section
      className={styles['panel']}
      aria-label={t('settings')}
      onKeyDown={({ key, target, defaultPrevented }) => {
        // An open list of choices takes Escape for itself.
        const choosing = target instanceof Element && target.getAttribute('aria-expanded') === 'true';
        if (key !== 'Escape' || !node || choosing || defaultPrevented) return;
        const row = document.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]');
        if (row) row.focus();
        else focusCard(document.body, node.id);
      }}
    >
      {node ? (
        // Another node is another form: nothing typed for one may reach the other.
        <NodeSettings key={node.id} node={node} />
      ) : (
        <>
          <h2 className={styles['kind']}>{t('settings')}</h2>
          <Text c="dimmed">{t('several', { count: selected })}</Text>
        </>
      )}
    </section>
  );
}
