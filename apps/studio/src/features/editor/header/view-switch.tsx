import { ActionIcon, Tooltip } from '@mantine/core';
import { IconListTree, IconSitemap } from '@tabler/icons-react';
import { useTexts } from '../../../i18n/i18n.ts';
import { useView } from '../store/use-view.ts';
import { headerTexts } from './texts/index.ts';

/** From the canvas to the outline and back. */
export function ViewSwitch() {
  const t = useTexts(headerTexts);
  const { view, setView } = useView();
  const other = view === 'canvas' ? 'outline' : 'canvas';
  const Icon = other === 'outline' ? IconListTree : IconSitemap;
  const label = t(other === 'outline' ? 'showOutline' : 'showCanvas');
  return (
    <Tooltip label={label}>
      <ActionIcon variant="default" size="lg" aria-label={label} onClick={() => setView(other)}>
        <Icon size={17} stroke={1.6} />
      </ActionIcon>
    </Tooltip>
  );
}
