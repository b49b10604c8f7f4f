import { Anchor, Text } from '@mantine/core';
import { variableUses } from '@filo/editing';
import { nodeKinds } from '@filo/nodes';
import { useMemo } from 'react';
import { useTexts } from '../../../i18n/i18n.ts';
import { NodeName } from '../parts/node-name.tsx';
import { useOpenTest } from '../parts/open-test.ts';
import { useEditor, useEditorActions } from '../store/editor-context.ts';
import { usePanel } from '../store/use-panel.ts';
import { variablesTexts } from './texts/index.ts';
import styles from './variables-panel.module.css';

/** Where a variable is read and saved; a press leads there. */
export function VariableUses({ name }: { name: string }) {
  const t = useTexts(variablesTexts);
  const document = useEditor((state) => state.document);
  const { show } = useEditorActions();
  const { openPanel } = usePanel();
  const openTest = useOpenTest((state) => state.open);
  const showTest = (testId: string): void => {
    openTest(testId);
    openPanel('tests');
  };
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
                  {use.text !== `vars.${name}` && <q className={styles['text']}>{use.text}</q>}
                </Text>
              </>
            ) : (
              <>
                <Anchor component="button" type="button" onClick={() => showTest(use.testId)}>
                  {use.name}
                </Anchor>{' '}
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
