import type { Alignment } from '@filo/editing';
import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import {
  IconAlignBoxLeftMiddle,
  IconCopyPlus,
  IconFrame,
  IconLayoutAlignBottom,
  IconLayoutAlignCenter,
  IconLayoutAlignLeft,
  IconLayoutAlignMiddle,
  IconLayoutAlignRight,
  IconLayoutAlignTop,
  IconLayoutDistributeHorizontal,
  IconLayoutDistributeVertical,
  IconLayoutGrid,
  IconTrash,
} from '@tabler/icons-react';
import { Panel } from '@xyflow/react';
import { useTexts } from '../../../../i18n/i18n.ts';
import { useEditor } from '../../store/editor-context.ts';
import { useArranging } from '../actions/use-arranging.ts';
import { useFraming } from '../actions/use-framing.ts';
import { useClips } from '../actions/use-clips.ts';
import { useRemoving } from '../actions/use-removing.ts';
import { canvasTexts } from '../texts/index.ts';
import styles from './canvas-stage.module.css';

const alignments: readonly { how: Alignment; Icon: typeof IconLayoutAlignLeft }[] = [
  { how: 'left', Icon: IconLayoutAlignLeft },
  { how: 'center-x', Icon: IconLayoutAlignCenter },
  { how: 'right', Icon: IconLayoutAlignRight },
  { how: 'top', Icon: IconLayoutAlignTop },
  { how: 'center-y', Icon: IconLayoutAlignMiddle },
  { how: 'bottom', Icon: IconLayoutAlignBottom },
  { how: 'distribute-x', Icon: IconLayoutDistributeVertical },
  { how: 'distribute-y', Icon: IconLayoutDistributeHorizontal },
];

/** What can be done with several cards at once; there while several are selected. */
export function SelectionBar() {
  const t = useTexts(canvasTexts);
  const count = useEditor(({ selection }) => selection.length);
  const { align, tidyUp } = useArranging();
  const { duplicate } = useClips();
  const frame = useFraming();
  const { removeSelected } = useRemoving();
  if (count < 2) return null;
  const buttons = [
    { text: t('tidyThese'), Icon: IconLayoutGrid, act: tidyUp },
    { text: `${t('frame')} (F)`, Icon: IconFrame, act: frame },
    { text: t('duplicate'), Icon: IconCopyPlus, act: duplicate },
    { text: t('delete'), Icon: IconTrash, act: () => removeSelected(true) },
  ];
  return (
    <Panel position="top-center" className={styles['bar']} role="toolbar" aria-label={t('selection')}>
      <span>{t('selected', { count })}</span>
      <Menu position="bottom">
        <Menu.Target>
          <Tooltip label={t('align')}>
            <ActionIcon variant="subtle" color="gray" size={32} aria-label={t('align')}>
              <IconAlignBoxLeftMiddle size={17} stroke={1.6} aria-hidden />
            </ActionIcon>
          </Tooltip>
        </Menu.Target>
        <Menu.Dropdown>
          {alignments.map(({ how, Icon }) => (
            <Menu.Item key={how} leftSection={<Icon size={16} stroke={1.6} aria-hidden />} onClick={() => align(how)}>
              {t(how)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {buttons.map(({ text, Icon, act }) => (
        <Tooltip key={text} label={text}>
          <ActionIcon variant="subtle" color="gray" size={32} aria-label={text} onClick={act}>
            <Icon size={17} stroke={1.6} aria-hidden />
          </ActionIcon>
        </Tooltip>
      ))}
    </Panel>
  );
}
