import { Menu, UnstyledButton } from '@mantine/core';
import { IconArrowBackUp, IconHeadset, IconPencil } from '@tabler/icons-react';
import { useTexts } from '../../../../i18n/i18n.ts';
import { SeenBubble } from '../../lens/screen/seen-bubble.tsx';
import { before } from '../model/change-tried.ts';
import type { Said } from '../model/turns.ts';
import { tryTexts } from '../texts/index.ts';
import { useTrial } from '../trial-context.ts';
import styles from './chat.module.css';

/** What the customer or the agent said. A press offers to go back there. */
export function SaidBubbles({ line, said }: { line: number; said: Said }) {
  const t = useTexts(tryTexts);
  const { goBack, change } = useTrial();
  return (
    <Menu position={said.by === 'agent' ? 'bottom-start' : 'bottom-end'}>
      <Menu.Target>
        <UnstyledButton className={styles['said']} data-by={said.by}>
          {said.by === 'agent' && (
            <span className={styles['agent']}>
              <IconHeadset size={13} stroke={1.8} aria-hidden /> {t('agent')}
            </span>
          )}
          {said.bubbles.map((bubble, index) => (
            <SeenBubble key={index} bubble={bubble} />
          ))}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconArrowBackUp size={16} stroke={1.6} aria-hidden />}
          onClick={() => change((now) => before(now, line + 1))}
        >
          {t('goBackHere')}
        </Menu.Item>
        <Menu.Item leftSection={<IconPencil size={16} stroke={1.6} aria-hidden />} onClick={() => goBack(line)}>
          {t('sayOtherwise')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
