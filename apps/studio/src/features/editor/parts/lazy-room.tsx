import { Button, Stack, Text } from '@mantine/core';
import { type ComponentType, type FunctionComponent, type ReactNode, useEffect, useState } from 'react';
import { useTexts } from '../../../i18n/i18n.ts';
import { roomsToFetch } from './rooms-to-fetch.ts';
import { partsTexts } from './texts/index.ts';

/** Makes a part of the editor that is fetched ahead or when it is shown. When that fails it says so in its place: the open flow stays open. */
export function lazyRoom<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  waiting: ReactNode = null,
): FunctionComponent<Props> {
  let found: ComponentType<Props> | null = null;
  let fetching: Promise<void> | null = null;
  const fetch = (): Promise<void> =>
    (fetching ??= load()
      .then((room) => {
        found = room;
        roomsToFetch.delete(fetch);
      })
      .finally(() => {
        fetching = null;
      }));

  function Room(props: Props) {
    const t = useTexts(partsTexts);
    const [Found, setFound] = useState(() => found);
    const [failed, setFailed] = useState(false);
    useEffect(() => {
      if (Found) return;
      let left = false;
      const open = (): void => {
        fetch().then(
          () => left || setFound(() => found),
          () => left || setFailed(true),
        );
      };
      if (!failed) open();
      window.addEventListener('online', open);
      return () => {
        left = true;
        window.removeEventListener('online', open);
      };
    }, [Found, failed]);
    if (Found) return <Found {...props} />;
    if (!failed) return waiting;
    return (
      <Stack p="md" gap="sm" align="flex-start" role="alert">
        <Text>{t('notFetched')}</Text>
        <Button variant="default" size="xs" onClick={() => setFailed(false)}>
          {t('tryAgain')}
        </Button>
      </Stack>
    );
  }
  roomsToFetch.add(fetch);
  return Room;
}
