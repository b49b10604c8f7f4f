import { Group, Select } from '@mantine/core';
import type { NodeImpact } from '@filo/api';
import type { FlowDocument } from '@filo/core';
import { nodeKinds } from '@filo/nodes';
import { useLanguage, useTexts } from '../../../i18n/i18n.ts';
import { NodeTile } from '../parts/node-tile.tsx';
import { nodeTitle } from '../parts/node-title.ts';
import { enterableNodes, firstTarget, type MoveChoice } from './moves.ts';
import styles from './publish.module.css';
import { publishTexts } from './texts/index.ts';

interface ImpactRowProps {
  impact: NodeImpact;
  document: FlowDocument;
  choice: MoveChoice;
  onChoose: (choice: MoveChoice) => void;
}

/** The open chats on one node, and what becomes of them. */
export function ImpactRow({ impact: { nodeId, name, type, change, conversations, versions }, document, choice, onChoose }: ImpactRowProps) {
  const t = useTexts(publishTexts);
  const { language } = useLanguage();
  const title = name ?? nodeKinds.get(type)?.title[language] ?? type;
  const choose = (next: string | null): void => {
    if (next === 'move') onChoose({ do: 'move', to: firstTarget(document, nodeId) });
    else onChoose({ do: next === 'restart' ? 'restart' : 'stay' });
  };
  return (
    <li className={styles['row']}>
      <div className={styles['rowButton']}>
        <NodeTile type={type} size={20} />
        <div className={styles['grow']}>
          {t(change === 'removed' ? 'chatsOnRemoved' : 'chatsOnChanged', { count: conversations, name: title })}
          <Group gap="sm" mt={6} grow preventGrowOverflow={false}>
            <Select
              aria-label={t('whatBecomes', { name: title })}
              allowDeselect={false}
              value={choice.do}
              onChange={choose}
              data={[
                { value: 'stay', label: t('stay', { count: versions.length, versions: versions.join(', ') }) },
                { value: 'move', label: t('move') },
                { value: 'restart', label: t('restart') },
              ]}
            />
            {choice.do === 'move' && (
              <Select
                aria-label={t('moveTo', { name: title })}
                placeholder={t('chooseNode')}
                searchable
                value={choice.to}
                error={choice.to === null && t('chooseNode')}
                onChange={(to) => onChoose({ do: 'move', to })}
                nothingFoundMessage={t('noSuchNode')}
                data={enterableNodes(document).map((node) => ({ value: node.id, label: nodeTitle(node, language) }))}
              />
            )}
          </Group>
          {choice.do !== 'stay' && <p className={styles['hint']}>{t(choice.do === 'move' ? 'moveHint' : 'restartHint')}</p>}
        </div>
      </div>
    </li>
  );
}
