import { Select } from '@mantine/core';
import { nodeKinds } from '@filo/nodes';
import { useLanguage, useTexts } from '../../../i18n/i18n.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { nodeTitle } from '../parts/node-title.ts';
import { useEditor, useEditorActions } from '../store/editor-context.ts';
import type { Row } from './rows.ts';
import { outlineTexts } from './texts/index.ts';

interface ConnectDialogProps {
  row: Extract<Row, { kind: 'exit' }>;
  onClose: () => void;
}

/** Chooses the node that a way out leads to. */
export function ConnectDialog({ row, onClose }: ConnectDialogProps) {
  const t = useTexts(outlineTexts);
  const { language } = useLanguage();
  const nodes = useEditor(({ document }) => document.nodes);
  const { run } = useEditorActions();
  const targets = nodes.filter(({ type }) => nodeKinds.get(type)?.entry);
  return (
    <Dialog opened title={t('connect')} onClose={onClose}>
      <Select
        data-autofocus
        searchable
        label={t('connectTo')}
        nothingFoundMessage={t('noNode')}
        data={targets.map((node) => ({ value: node.id, label: nodeTitle(node, language) }))}
        value={row.exit.to?.nodeId ?? null}
        onChange={(to) => {
          if (to !== null) run({ do: 'connect', from: row.nodeId, exit: row.exit.id, to });
          onClose();
        }}
      />
    </Dialog>
  );
}
