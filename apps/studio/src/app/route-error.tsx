import { Button, Center, Stack, Text, Title } from '@mantine/core';
import { ProblemError } from '@filo/sdk';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { useTexts } from '../i18n/i18n.ts';
import { appTexts } from './texts/index.ts';

/** Shown when a screen fails: what happened and the way on. */
export function RouteError({ error, reset }: ErrorComponentProps) {
  const t = useTexts(appTexts);
  // After an update the old parts of the program are gone from the server.
  const outdated = /dynamically imported module|module script/i.test(error.message);
  const text = outdated
    ? t('errorVersion')
    : error instanceof ProblemError
      ? error.message
      : error instanceof TypeError
        ? t('errorOffline')
        : error.message;
  return (
    <Center h="60dvh" component="main">
      <Stack align="center" gap="sm" maw={420}>
        <Title order={1}>{t('errorTitle')}</Title>
        <Text c="dimmed" ta="center">
          {text}
        </Text>
        <Button variant="default" onClick={outdated ? () => location.reload() : reset}>
          {outdated ? t('reload') : t('tryAgain')}
        </Button>
      </Stack>
    </Center>
  );
}
