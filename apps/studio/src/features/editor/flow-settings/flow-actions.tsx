import { Button } from '@mantine/core';
import { IconArchive, IconCopy, IconDownload, IconUpload } from '@tabler/icons-react';
import { useTexts } from '../../../i18n/i18n.ts';
import { downloadFlow } from '../../../ui/download-flow.ts';
import { FileChooser } from '../../../ui/file-chooser.tsx';
import { useEditorStore } from '../store/editor-context.ts';
import styles from './flow-settings.module.css';
import { flowSettingsTexts } from './texts/index.ts';
import { useArchive } from './use-archive.ts';
import { useDuplicate } from './use-duplicate.ts';
import { useImport } from './use-import.ts';

const icon = { size: 16, stroke: 1.6, 'aria-hidden': true } as const;

/** What can be done with the flow as a whole. */
export function FlowActions() {
  const t = useTexts(flowSettingsTexts);
  const store = useEditorStore();
  const duplicate = useDuplicate();
  const archive = useArchive();
  const { problem, take } = useImport();
  return (
    <>
      <div className={styles['actions']}>
        <Button variant="default" leftSection={<IconCopy {...icon} />} onClick={() => void duplicate()}>
          {t('duplicate')}
        </Button>
        <Button variant="default" leftSection={<IconDownload {...icon} />} onClick={() => downloadFlow(store.getState().document)}>
          {t('export')}
        </Button>
        <FileChooser accept="application/json,.json" onChange={(file) => file && void take(file)}>
          {(props) => (
            <Button {...props} variant="default" leftSection={<IconUpload {...icon} />}>
              {t('import')}
            </Button>
          )}
        </FileChooser>
        <Button variant="default" leftSection={<IconArchive {...icon} />} onClick={() => void archive()}>
          {t('archive')}
        </Button>
      </div>
      {problem !== null && (
        <p role="alert" className={styles['problem']}>
          {problem}
        </p>
      )}
      <p className={styles['hint']}>{t('importHelp')}</p>
    </>
  );
}
