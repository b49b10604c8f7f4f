import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTexts } from '../i18n/i18n.ts';
import { uiTexts } from './texts/index.ts';
import { useProblemText } from './use-problem-text.ts';

/** Short messages at the foot of the screen. */
export interface Toast {
  /** Something was done. */
  say: (text: string) => void;
  /** Something was done and can be taken back. */
  undo: (text: string, takeBack: () => void) => void;
  /** Something was done, and here is where it leads. */
  offer: (text: string, label: string, follow: () => void) => void;
  /** Something did not work, for requests that have no place of their own to say so. */
  problem: (error: unknown) => void;
}

/** How long an offer to take something back stays, in ms. */
const offerMs = 10_000;

/** Tells what was done, and lets the person take it back instead of asking beforehand. */
export function useToast(): Toast {
  const t = useTexts(uiTexts);
  const words = useProblemText();
  const closeButtonProps = { 'aria-label': t('close') };
  const offer = (text: string, label: string, follow: () => void): void => {
    const id = notifications.show({
      autoClose: offerMs,
      closeButtonProps,
      role: 'status',
      color: 'gray',
      message: (
        <Group justify="space-between" wrap="nowrap" gap="md">
          <span>{text}</span>
          <Button
            size="xs"
            flex="none"
            variant="default"
            onClick={() => {
              notifications.hide(id);
              follow();
            }}
          >
            {label}
          </Button>
        </Group>
      ),
    });
  };
  return {
    say: (text) => void notifications.show({ message: text, closeButtonProps, role: 'status', color: 'gray' }),
    undo: (text, takeBack) => offer(text, t('undo'), takeBack),
    offer,
    problem: (error) =>
      void notifications.show({ message: words(error), closeButtonProps, color: 'red', role: 'alert', autoClose: offerMs }),
  };
}
