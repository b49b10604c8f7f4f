import { Button, Group } from '@mantine/core';
import { type NotificationData, notifications, notificationsStore } from '@mantine/notifications';
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

/** Most messages at once. */
const most = 3;

/** What was said with which words. */
const said = new Map<string, string>();

/** Shows a message at once: the same words from before go, and the oldest where there are many. The library would let the new one wait. */
function show(words: string, message: NotificationData): string {
  notifications.hide(said.get(words) ?? '');
  for (const { id } of notificationsStore.getState().notifications.slice(0, 1 - most)) notifications.hide(id ?? '');
  const id = notifications.show(message);
  said.set(words, id);
  return id;
}

/** Tells what was done, and lets the person take it back instead of asking beforehand. */
export function useToast(): Toast {
  const t = useTexts(uiTexts);
  const words = useProblemText();
  const closeButtonProps = { 'aria-label': t('close') };
  const offer = (text: string, label: string, follow: () => void): void => {
    const id = show(text, {
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
    say: (text) => void show(text, { message: text, closeButtonProps, role: 'status', color: 'gray' }),
    undo: (text, takeBack) => offer(text, t('undo'), takeBack),
    offer,
    problem: (error) => {
      const message = words(error);
      show(message, { message, closeButtonProps, color: 'red', role: 'alert', autoClose: offerMs });
    },
  };
}
