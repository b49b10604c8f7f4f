import { UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { flowQuery } from '../../../api/flow-query.ts';
import { useTexts } from '../../../i18n/i18n.ts';
import { useEditor } from '../store/editor-context.ts';
import { usePanel } from '../store/use-panel.ts';
import { editorTexts } from '../texts/index.ts';
import styles from './editor-header.module.css';

/** What customers get now, beside the draft. Leads to the versions. */
export function LiveState({ onOpened }: { onOpened?: () => void }) {
  const t = useTexts(editorTexts);
  const flowId = useEditor((state) => state.flowId);
  const revision = useEditor((state) => state.saved.revision);
  const { openPanel } = usePanel();
  const { data: flow } = useQuery(flowQuery(flowId, revision));
  if (!flow) return null;
  const open = (): void => {
    onOpened?.();
    openPanel('versions');
  };
  const version = flow.live?.version;
  return (
    <UnstyledButton className={`${styles['pill']} ${styles['live']}`} onClick={open}>
      <span className={styles['words']}>
        {version === undefined ? t('notLive') : t(flow.changed ? 'liveChanged' : 'liveSame', { version })}
      </span>
    </UnstyledButton>
  );
}
