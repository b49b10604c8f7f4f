import { Skeleton } from '@mantine/core';
import type { readFlowImpact, AnswerOf } from '@filo/api';
import type { FlowDocument } from '@filo/core';
import { useTexts } from '../../../i18n/i18n.ts';
import { ProblemText } from '../../../ui/problem-text.tsx';
import { ImpactRow } from './impact-row.tsx';
import type { MoveChoice, MoveChoices } from './moves.ts';
import { Part } from './part.tsx';
import styles from './publish.module.css';
import { publishTexts } from './texts/index.ts';

interface ImpactProps {
  impact: AnswerOf<typeof readFlowImpact> | undefined;
  error: unknown;
  onRetry: () => void;
  document: FlowDocument;
  choices: MoveChoices;
  onChoose: (nodeId: string, choice: MoveChoice) => void;
}

/** Whom publishing meets: the open chats on each node that changes, and what becomes of them. */
export function Impact({ impact, error, onRetry, document, choices, onChoose }: ImpactProps) {
  const t = useTexts(publishTexts);
  if (error && !impact)
    return (
      <Part title={t('impact')}>
        <ProblemText error={error} onRetry={onRetry}>
          {t('impactUnknown')}
        </ProblemText>
      </Part>
    );
  if (!impact) return <Skeleton h={48} radius="lg" aria-label={t('counting')} />;
  const { conversations, nodes } = impact;
  if (conversations === 0) return <Part title={t('impact')} outcome={t('nobody')} />;
  return (
    <Part title={t('impact')} outcome={t('openChats', { count: conversations })}>
      <p>{nodes.length === 0 ? t('noneMeets') : t('someMeet')}</p>
      {nodes.length > 0 && (
        <ul className={styles['rows']}>
          {nodes.map((node) => (
            <ImpactRow
              key={node.nodeId}
              impact={node}
              document={document}
              choice={choices[node.nodeId] ?? { do: 'stay' }}
              onChoose={(choice) => onChoose(node.nodeId, choice)}
            />
          ))}
        </ul>
      )}
    </Part>
  );
}
