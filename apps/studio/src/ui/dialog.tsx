import { Modal, type ModalProps } from '@mantine/core';
import { useTexts } from '../i18n/i18n.ts';
import { uiTexts } from './texts/index.ts';

type DialogProps = Pick<ModalProps, 'size' | 'children' | 'onClose' | 'fullScreen' | 'closeOnClickOutside' | 'closeOnEscape'> & {
  title: string;
  opened: boolean;
};

/** A window over the screen, with a title and a close button that says what it does. */
export function Dialog({ title, ...modal }: DialogProps) {
  const t = useTexts(uiTexts);
  return <Modal {...modal} title={title} closeButtonProps={{ 'aria-label': t('close') }} transitionProps={{ duration: 120 }} />;
}
