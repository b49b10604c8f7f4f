import { Button, Skeleton } from '@mantine/core';
import type { FlowDocument } from '@filo/core';
import { useTexts } from '../../../i18n/i18n.ts';
import { ChangeCounts } from '../parts/changes/change-counts.tsx';
import type { Changes } from '../parts/changes/change.ts';
import { ChangesList } from '../parts/changes/changes-list.tsx';
import { useLightChanges } from '../parts/use-light-changes.ts';
import { useEditorActions } from '../store/editor-context.ts';
import { Part } from './part.tsx';
import { publishTexts } from './texts/index.ts';

interface WhatChangesProps {
  /** Against what is live; null while that is on its way. */
  changes: Changes | null;
  document: FlowDocument;
  version: number;
  onLeave: () => void;
}

/** What customers will get that they do not get now. */
export function WhatChanges({ changes, document, version, onLeave }: WhatChangesProps) {
  const t = useTexts(publishTexts);
  const { show } = useEditorActions();
  const light = useLightChanges();
  if (!changes) return <Skeleton h={64} radius="lg" aria-label={t('comparing')} />;
  const here = new Set(document.nodes.map(({ id }) => id));
  const same = changes.groups.length === 0 && changes.moved === 0;
  const lit = changes.groups.some(({ nodeId }) => nodeId !== null && here.has(nodeId));
  return (
    <Part
      title={t('changes')}
      outcome={!same && <ChangeCounts changes={changes} />}
      action={
        lit && (
          <Button
            variant="default"
            size="xs"
            onClick={() => {
              light(changes);
              onLeave();
            }}
          >
            {t('showOnCanvas')}
          </Button>
        )
      }
    >
      {same ? (
        <p>{t('sameAsLive', { version })}</p>
      ) : (
        <ChangesList
          changes={changes}
          canShow={(nodeId) => here.has(nodeId)}
          onShow={(nodeId) => {
            show(nodeId);
            onLeave();
          }}
        />
      )}
    </Part>
  );
}
