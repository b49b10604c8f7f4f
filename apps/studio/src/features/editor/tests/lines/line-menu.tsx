import type { FlowTest } from '@filo/core';
import { ActionIcon, Menu } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconDots, IconMessageCircleBolt, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useTexts } from '../../../../i18n/i18n.ts';
import { useTry } from '../../store/use-try.ts';
import { editable } from '../model/line-draft.ts';
import { moveLine, removeLine } from '../model/edit-lines.ts';
import { testsTexts } from '../texts/index.ts';
import { useChangeTest } from '../use-change-test.ts';

interface LineMenuProps {
  test: FlowTest;
  index: number;
  onEdit: () => void;
  onAddBelow: () => void;
}

/** What can be done with a line of a test. */
export function LineMenu({ test, index, onEdit, onAddBelow }: LineMenuProps) {
  const t = useTexts(testsTexts);
  const change = useChangeTest(test.id);
  const begin = useTry((state) => state.begin);
  const line = test.lines[index];
  const items = [
    { key: 'tryToHere', Icon: IconMessageCircleBolt, act: () => begin({ at: 'test', test, lines: index + 1, kept: true }) },
    ...(line && editable(line) ? [{ key: 'edit', Icon: IconPencil, act: onEdit } as const] : []),
    { key: 'addBelow', Icon: IconPlus, act: onAddBelow },
    ...(index > 0 ? [{ key: 'moveUp', Icon: IconArrowUp, act: () => change((one) => moveLine(one, index, -1)) } as const] : []),
    ...(index < test.lines.length - 1
      ? [{ key: 'moveDown', Icon: IconArrowDown, act: () => change((one) => moveLine(one, index, 1)) } as const]
      : []),
    { key: 'removeLine', Icon: IconTrash, act: () => change((one) => removeLine(one, index)) },
  ] as const;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size="md" aria-label={t('lineMore', { number: index + 1 })}>
          <IconDots size={15} stroke={1.6} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {items.map(({ key, Icon, act }) => (
          <Menu.Item key={key} leftSection={<Icon size={16} stroke={1.6} aria-hidden />} onClick={act}>
            {t(key)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
