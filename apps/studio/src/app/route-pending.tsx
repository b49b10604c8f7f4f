import { Skeleton, Stack } from '@mantine/core';
import { useTexts } from '../i18n/i18n.ts';
import { appTexts } from './texts/index.ts';

/** Shown while the program of a screen is on its way. */
export function RoutePending() {
  const t = useTexts(appTexts);
  return (
    <Stack p="xl" gap="md" role="status" aria-label={t('loading')}>
      <Skeleton h={28} w={220} />
      <Skeleton h={72} />
      <Skeleton h={72} />
      <Skeleton h={72} />
    </Stack>
  );
}
