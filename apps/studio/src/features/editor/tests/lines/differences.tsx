import { describeDifference, type Difference, type FlowTest, type FlowVersion, type Played, type Session } from '@filo/core';
import { Button, Group, UnstyledButton } from '@mantine/core';
import { useLanguage, useTexts } from '../../../../i18n/i18n.ts';
import { NodeName } from '../../parts/node-name.tsx';
import { useFlowNames } from '../../parts/use-flow-names.ts';
import { useEditorActions } from '../../store/editor-context.ts';
import { acceptLine } from '../../parts/accept.ts';
import { nodeOfDifference } from '../model/node-of-difference.ts';
import { testsTexts } from '../texts/index.ts';
import { useChangeTest } from '../use-change-test.ts';
import styles from './lines.module.css';

interface DifferencesProps {
  test: FlowTest;
  index: number;
  differences: readonly Difference[];
  came: Played;
  flow: FlowVersion;
  session: Session | null;
}

/** How a line went otherwise than expected, in words, with the node behind it and the way to take it as right. */
export function Differences({ test, index, differences, came, flow, session }: DifferencesProps) {
  const t = useTexts(testsTexts);
  const { language } = useLanguage();
  const names = useFlowNames();
  const { show } = useEditorActions();
  const change = useChangeTest(test.id);
  const nodes = [...new Set(differences.flatMap((one) => nodeOfDifference(one, came, flow) ?? []))];
  return (
    <div className={styles['differences']}>
      <ul>
        {differences.map((one, at) => (
          <li key={at}>{describeDifference(one, names)[language]}</li>
        ))}
      </ul>
      <Group gap="sm">
        {session && (
          <Button size="compact-sm" variant="default" onClick={() => change((now) => acceptLine(now, index, session))}>
            {t('accept')}
          </Button>
        )}
        {nodes.map((nodeId) => (
          <UnstyledButton key={nodeId} className={styles['link']} onClick={() => show(nodeId)}>
            {t('show')} <NodeName nodeId={nodeId} />
          </UnstyledButton>
        ))}
      </Group>
    </div>
  );
}
