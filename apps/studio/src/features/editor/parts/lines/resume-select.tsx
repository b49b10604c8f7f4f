import type { Resume } from '@filo/core';
import { nodeKinds } from '@filo/nodes';
import { Select } from '@mantine/core';
import { useLanguage, useTexts } from '../../../../i18n/i18n.ts';
import { useEditor } from '../../store/editor-context.ts';
import { nodeTitle } from '../node-title.ts';
import { linesTexts } from './texts/index.ts';

interface ResumeSelectProps {
  value: Resume;
  onChange: (resume: Resume) => void;
}

const nodePrefix = 'node ';

/** Where a chat that comes back to the bot goes on: where the flow waits, from the start, or at a node, found by its name. */
export function ResumeSelect({ value, onChange }: ResumeSelectProps) {
  const t = useTexts(linesTexts);
  const { language } = useLanguage();
  const nodes = useEditor(({ document }) => document.nodes);
  const asked = value.at === 'node' ? value.nodeId : null;
  const offered = nodes.filter(({ id, type }) => {
    const kind = nodeKinds.get(type);
    return id === asked || (kind?.entry === true && !kind.trigger);
  });
  const gone = asked !== null && !offered.some(({ id }) => id === asked);
  return (
    <Select
      size="xs"
      flex={1}
      label={t('resume')}
      searchable
      selectFirstOptionOnChange
      allowDeselect={false}
      error={gone ? t('resumeGone') : undefined}
      nothingFoundMessage={t('noSuchNode')}
      value={asked === null ? value.at : nodePrefix + asked}
      onChange={(next) => {
        if (next === null) return;
        onChange(next === 'resolved' || next === 'start' ? { at: next } : { at: 'node', nodeId: next.slice(nodePrefix.length) });
      }}
      data={[
        { value: 'resolved', label: t('resume-resolved') },
        { value: 'start', label: t('resume-start') },
        {
          group: t('resume-node'),
          items: [
            ...offered.map((node) => ({ value: nodePrefix + node.id, label: nodeTitle(node, language) })),
            ...(gone ? [{ value: nodePrefix + asked, label: asked }] : []),
          ],
        },
      ]}
    />
  );
}
