import { Anchor, Center, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTexts } from '../i18n/i18n.ts';
import { appTexts } from './texts/index.ts';

/** Shown at addresses that lead nowhere. */
export function NotFound() {
  const t = useTexts(appTexts);
  return (
    <Center h="100dvh" component="main">
      <Stack align="center" gap="xs">
        <Title order={1}>{t('notFoundTitle')}</Title>
        <Text c="dimmed">{t('notFoundText')}</Text>
        <Anchor component={Link} to="/flows">
          {t('toFlows')}
        </Anchor>
      </Stack>
    </Center>
  );
}
