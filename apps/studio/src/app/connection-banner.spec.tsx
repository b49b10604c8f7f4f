import { readLiveness, readSession, readSetup, listFlows } from '@filo/api';
import { screen, waitFor } from '@testing-library/react';
import { FakeEngine } from '../testing/fake-engine.ts';
import { openStudio } from '../testing/open-studio.tsx';
import { ownerSession, setup } from '../testing/records.ts';

test('a lost connection is said, and forgotten as soon as Filo answers again', async () => {
  const engine = new FakeEngine()
    .on(readSetup, () => setup)
    .on(readSession, () => ownerSession)
    .on(readLiveness, () => ({ status: 'ok' as const, checks: {} }))
    .on(listFlows, () => ({ items: [], nextCursor: null }));
  const { user } = openStudio('/flows');
  await screen.findByRole('heading', { name: 'Draw your first flow' });
  engine.reachable = false;
  await user.click(screen.getByText('Archived'));
  await screen.findByText('Filo cannot be reached; trying again.');
  engine.reachable = true;
  await waitFor(() => expect(screen.queryByText('Filo cannot be reached; trying again.')).toBeNull(), { timeout: 10_000 });
  await screen.findByRole('heading', { name: 'Nothing is archived' });
});
