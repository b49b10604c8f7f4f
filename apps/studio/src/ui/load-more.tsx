import { Button, Center } from '@mantine/core';
import { useTexts } from '../i18n/i18n.ts';
import { uiTexts } from './texts/index.ts';

interface LoadMoreProps {
  /** Parts of TanStack's infinite query. */
  query: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => Promise<unknown> };
}

/** Shows the next page of a list; nothing at its end. */
export function LoadMore({ query }: LoadMoreProps) {
  const t = useTexts(uiTexts);
  if (!query.hasNextPage) return null;
  return (
    <Center mt="md">
      <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
        {t('more')}
      </Button>
    </Center>
  );
}
