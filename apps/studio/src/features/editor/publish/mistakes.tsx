import { Text } from '@mantine/core';
import { useTexts } from '../../../i18n/i18n.ts';
import { IssueRows } from './issue-rows.tsx';
import { publishTexts } from './texts/index.ts';
import type { Snapshot } from './use-snapshot.ts';

interface MistakesProps {
  snapshot: Snapshot;
  onClose: () => void;
}

/** What keeps the draft from being published. There is no way on from here but to mend it. */
export function Mistakes({ snapshot: { document, issues }, onClose }: MistakesProps) {
  const t = useTexts(publishTexts);
  const errors = issues.filter(({ severity }) => severity === 'error');
  return (
    <>
      <Text mb="md">{t('hasErrors', { count: errors.length })}</Text>
      <IssueRows issues={errors} document={document} onLeave={onClose} />
    </>
  );
}
