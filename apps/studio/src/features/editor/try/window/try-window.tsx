import type { CSSProperties, KeyboardEvent, ReactNode } from 'react';
import { ActionIcon, Tooltip } from '@mantine/core';
import { IconLayoutSidebarRight, IconPictureInPicture, IconX } from '@tabler/icons-react';
import { useTexts } from '../../../../i18n/i18n.ts';
import { useTry } from '../../store/use-try.ts';
import { tryTexts } from '../texts/index.ts';
import { useFrame } from './use-frame.ts';
import styles from './window.module.css';

interface TryWindowProps {
  title: ReactNode;
  children: ReactNode;
}

/** The window: floats over the canvas, can be moved, resized and docked, and fills a phone. */
export function TryWindow({ title, children }: TryWindowProps) {
  const t = useTexts(tryTexts);
  const { frame, grab, keys, dock } = useFrame();
  const close = useTry((state) => state.close);
  const stand = useTry((state) => state.stand);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || !(event.target instanceof Element)) return;
    // Escape in a menu or a list of choices, which stand elsewhere on the page, is theirs.
    if (event.currentTarget.contains(event.target) && event.target.getAttribute('aria-expanded') !== 'true') close();
  };
  const place = {
    '--right': `${frame.right}px`,
    '--bottom': `${frame.bottom}px`,
    '--width': `${frame.width}px`,
    '--height': `${frame.height}px`,
  } as CSSProperties;
  const Dock = frame.docked ? IconPictureInPicture : IconLayoutSidebarRight;
  const dockWords = t(frame.docked ? 'float' : 'dock');
  return (
    <section
      ref={stand}
      className={styles['window']}
      data-try-window
      data-docked={frame.docked || undefined}
      style={place}
      aria-label={t('tryIt')}
      onKeyDown={onKeyDown}
    >
      {!frame.docked && <span className={styles['grip']} onPointerDown={grab('size')} aria-hidden />}
      <header
        className={styles['title']}
        onPointerDown={grab('move')}
        onKeyDown={keys}
        role="group"
        aria-label={t('moveHint')}
        tabIndex={frame.docked ? -1 : 0}
      >
        {title}
        <Tooltip label={dockWords}>
          <ActionIcon variant="subtle" color="gray" aria-label={dockWords} onClick={dock} className={styles['wide']}>
            <Dock size={16} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
        <ActionIcon variant="subtle" color="gray" aria-label={t('close')} onClick={close}>
          <IconX size={16} stroke={1.6} />
        </ActionIcon>
      </header>
      {children}
    </section>
  );
}
