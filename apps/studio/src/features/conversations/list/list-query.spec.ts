import { listConversations } from '@filo/api';
import { QueryClient } from '@tanstack/react-query';
import { FakeEngine } from '../../../testing/fake-engine.ts';
import { conversation } from '../testing/records.ts';
import { listQuery } from './list-query.ts';

const all = Array.from({ length: 300 }, (_, index) => conversation(1000 + index, {}));

test.each([
  ['the first page, when nothing is loaded', 0, 50],
  ['the first page', 50, 50],
  ['as far as it was scrolled', 120, 120],
  ['as far as the engine gives at once', 260, 200],
])('the list asked again reaches to %s', async (_reach, loaded, reaches) => {
  new FakeEngine().on(listConversations, ({ query }) => ({ items: all.slice(0, Number(query['limit'])), nextCursor: 'next' }));
  const client = new QueryClient();
  const { queryKey } = listQuery({});
  // What came live has joined the pages to one.
  if (loaded > 0) client.setQueryData(queryKey, { pages: [{ items: all.slice(0, loaded), nextCursor: 'next' }], pageParams: [undefined] });
  await client.infiniteQuery({ ...listQuery({}), staleTime: 0 });
  expect(client.getQueryData(queryKey)?.pages.flatMap(({ items }) => items)).toHaveLength(reaches);
});
