import { Modal, type ModalProps } from '@mantine/core';
import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { useTexts } from '../i18n/i18n.ts';
import { uiTexts } from './texts/index.ts';

type DialogProps = Pick<ModalProps, 'size' | 'children' | 'onClose' | 'fullScreen' | 'closeOnClickOutside' | 'closeOnEscape'> & {
  title: string;
  opened: boolean;
};

/** A window over the screen, with a title and a close button that says what it does. */
export function Dialog({ title, children, ...modal }: DialogProps) {
  const t = useTexts(uiTexts);
  return (
    <Modal {...modal} title={title} closeButtonProps={{ 'aria-label': t('close') }} transitionProps={{ duration: 120 }}>
      <Focusing>{children}</Focusing>
    </Modal>
  );
}

/**
 * Gives the keyboard to what is marked `data-autofocus` as soon as it is drawn. The window itself does so a moment later, and who
 * opened it with a key types on at once.
 */
function Focusing({ children }: { children: ReactNode }) {
  const content = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => content.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus(), []);
  return (
    <div ref={content} style={{ display: 'contents' }}>
      {children}
    </div>
  );
}
