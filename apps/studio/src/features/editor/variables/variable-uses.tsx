import { Anchor, Text } from '@mantine/core';
import { variableUses } from '@filo/editing';
import { nodeKinds } from '@filo/nodes';
import { useMemo } from 'react';
import { useTexts } from '../../../i18n/i18n.ts';
import { NodeName } from '../parts/node-name.tsx';
import { useEditor, useEditorActions } from '../store/editor-context.ts';
import { variablesTexts } from './texts/index.ts';
import styles from './variables-panel.module.css';

/** Where a variable is read and saved; a press leads there. */
export function VariableUses({ name }: { name: string }) {
  const t = useTexts(variablesTexts);
  const document = useEditor((state) => state.document);
  const { show } = useEditorActions();
  const uses = useMemo(() => variableUses(document, name, nodeKinds), [document, name]);
  return (
    <div>
      <Text size="sm" fw={600}>
        {uses.length === 0 ? t('unused') : t('uses', { count: uses.length })}
      </Text>
      <ul className={styles['uses']}>
        {uses.map((use, index) => (
          <li key={index}>
            {use.in === 'node' ? (
              <>
                <Anchor component="button" type="button" onClick={() => show(use.nodeId)}>
                  <NodeName nodeId={use.nodeId} />
                </Anchor>{' '}
                <Text span c="dimmed">
                  {t(use.how)}
                </Text>
              </>
            ) : (
              <>
                {use.name}{' '}
                <Text span c="dimmed">
                  {t('inTest')}
                </Text>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
