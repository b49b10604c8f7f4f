import { Button, Center, Stack, Text, Title } from '@mantine/core';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { useTexts } from '../i18n/i18n.ts';
import { useProblemText } from '../ui/use-problem-text.ts';
import { appTexts } from './texts/index.ts';

/** Shown when a screen fails: what happened and the way on. */
export function RouteError({ error, reset }: ErrorComponentProps) {
  const t = useTexts(appTexts);
  const words = useProblemText();
  const message = error instanceof Error ? error.message : '';
  // After an update the old parts of the program are gone from the server.
  const outdated = /dynamically imported module|module script/i.test(message);
  return (
    <Center h="60dvh" component="main">
      <Stack align="center" gap="sm" maw={420}>
        <Title order={1}>{t('errorTitle')}</Title>
        <Text c="dimmed" ta="center">
          {outdated ? t('errorVersion') : words(error)}
        </Text>
        <Button variant="default" onClick={outdated ? () => location.reload() : reset}>
          {outdated ? t('reload') : t('tryAgain')}
        </Button>
      </Stack>
    </Center>
  );
}
