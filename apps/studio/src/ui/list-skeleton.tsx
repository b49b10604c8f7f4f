import { Skeleton, Stack } from '@mantine/core';
import { useTexts } from '../i18n/i18n.ts';
import { uiTexts } from './texts/index.ts';

/** Stands where a list will be while it is on its way. */
export function ListSkeleton({ rows = 4, height = 64 }: { rows?: number; height?: number }) {
  const t = useTexts(uiTexts);
  return (
    <Stack gap="sm" role="status" aria-label={t('loading')}>
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} h={height} radius="lg" />
      ))}
    </Stack>
  );
}
