import { archiveFlow, createFlow, listFlows, readDraft, readSession, readSetup, restoreFlow, saveDraft } from '@filo/api';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { FakeEngine, Refusal } from '../../testing/fake-engine.ts';
import { openStudio } from '../../testing/open-studio.tsx';
import { flowRecord, idOf, ownerSession, setup } from '../../testing/records.ts';

const shop = flowRecord({
  id: idOf(11),
  name: 'Shop',
  live: { id: idOf(21), version: 3, publishedAt: '2026-11-20T10:00:00.000Z' },
  channels: [{ id: idOf(31), kind: 'telegram', name: 'Our Telegram' }],
});
const clinic = flowRecord({ id: idOf(12), name: 'Clinic' });
const old = flowRecord({ id: idOf(13), name: 'Old one', archivedAt: '2026-11-01T10:00:00.000Z' });
const document = { format: 'filo.flow/1', name: 'Clinic', nodes: [], edges: [] };

let engine: FakeEngine;

beforeEach(() => {
  localStorage.clear();
  engine = new FakeEngine()
    .on(readSetup, () => setup)
    .on(readSession, () => ownerSession)
    .on(listFlows, ({ query }) => ({
      items: (query['archived'] === 'true' ? [old] : [shop, clinic]).filter(({ name }) => name.includes(query['q'] ?? '')),
      nextCursor: null,
    }))
    .on(readDraft, () => ({ document, revision: 7, updatedAt: clinic.updatedAt, updatedBy: null }));
});

const row = async (name: string) => {
  const found = (await screen.findByRole('link', { name })).closest('li');
  if (!found) throw new Error(`no row of ${name}`);
  return found;
};

const choose = async (user: ReturnType<typeof openStudio>['user'], name: string, action: string) => {
  await row(name);
  await user.click(screen.getByRole('button', { name: `More for “${name}”` }));
  await user.click(await screen.findByRole('menuitem', { name: action }));
};

describe('the list', () => {
  test('says how each flow stands and who answers with it', async () => {
    openStudio('/flows');
    const live = within(await row('Shop'));
    expect(live.getByText('Live, version 3')).toBeTruthy();
    expect(live.getByText('Draft has changes')).toBeTruthy();
    expect(live.getByText('Answers on Our Telegram')).toBeTruthy();
    expect(within(await row('Clinic')).getByText('Not live yet')).toBeTruthy();
  });

  test('is searched while one types, from the key "/", and keeps the search in the address', async () => {
    const { user, address } = openStudio('/flows');
    await row('Shop');
    await user.keyboard('/');
    await user.keyboard('Cli');
    await waitFor(() => expect(screen.queryByRole('link', { name: 'Shop' })).toBeNull());
    expect(address()).toBe('/flows?q=Cli');
    expect(engine.to(listFlows).map(({ query }) => query['q'])).toEqual([undefined, 'Cli']);
  });

  test('says when nothing is found, and offers the way back', async () => {
    const { user } = openStudio('/flows?q=pizza');
    await screen.findByRole('heading', { name: 'No flow is called “pizza”' });
    await user.click(screen.getAllByRole('button', { name: 'Clear the search' })[1] as HTMLElement);
    await row('Shop');
  });

  test('shows more on demand', async () => {
    engine.on(listFlows, ({ query }) =>
      query['cursor'] === 'next' ? { items: [clinic], nextCursor: null } : { items: [shop], nextCursor: 'next' },
    );
    const { user } = openStudio('/flows');
    await user.click(await screen.findByRole('button', { name: 'Show more' }));
    await row('Clinic');
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
  });

  test('says why it cannot be shown, and tries again', async () => {
    engine.on(listFlows, () => {
      throw new Refusal('internal');
    });
    const { user } = openStudio('/flows');
    expect((await screen.findByRole('alert')).textContent).toContain('Something went wrong on the server');
    engine.on(listFlows, () => ({ items: [shop], nextCursor: null }));
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await row('Shop');
  });

  test('leads somebody new to the demo flow, until they hide the hint', async () => {
    engine.on(readSetup, () => ({ ...setup, demoFlowId: shop.id }));
    const { user } = openStudio('/flows');
    const link = await screen.findByRole('link', { name: 'Open the demo flow' });
    expect(link.getAttribute('href')).toBe(`/flows/${shop.id}`);
    await user.click(screen.getByRole('button', { name: 'Hide this hint' }));
    expect(screen.queryByRole('link', { name: 'Open the demo flow' })).toBeNull();
  });
});

describe('the menu of a flow', () => {
  test('archives it, and brings it back on "Undo"', async () => {
    engine.on(archiveFlow, () => undefined).on(restoreFlow, () => clinic);
    const { user } = openStudio('/flows');
    await choose(user, 'Clinic', 'Archive');
    await screen.findByText('“Clinic” is archived.');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText('“Clinic” is back.');
    expect(engine.to(restoreFlow).map(({ params }) => params)).toEqual([{ id: clinic.id }]);
  });

  test('says which channel stands in the way of archiving', async () => {
    engine.on(archiveFlow, () => {
      throw new Refusal('flow-in-use');
    });
    const { user } = openStudio('/flows');
    await choose(user, 'Shop', 'Archive');
    await screen.findByText('“Shop” answers on Our Telegram. Give the channel another flow first, then archive.');
  });

  test('renames the draft', async () => {
    engine.on(saveDraft, () => ({ revision: 8, updatedAt: clinic.updatedAt, updatedBy: null }));
    const { user } = openStudio('/flows');
    await choose(user, 'Clinic', 'Rename');
    const name = await screen.findByLabelText('Name');
    await user.clear(name);
    await user.type(name, 'Dentist{Enter}');
    await waitFor(() =>
      expect(engine.to(saveDraft).map(({ body }) => body)).toEqual([{ document: { ...document, name: 'Dentist' }, revision: 7 }]),
    );
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  test('duplicates the draft under a name of its own', async () => {
    engine.on(createFlow, () => ({ id: idOf(14) }));
    const { user } = openStudio('/flows');
    await choose(user, 'Clinic', 'Duplicate');
    await screen.findByText('“Clinic (copy)” is ready.');
    expect(engine.to(createFlow).map(({ body }) => body)).toEqual([{ document: { ...document, name: 'Clinic (copy)' } }]);
  });

  test('restores an archived flow', async () => {
    engine.on(restoreFlow, () => old);
    const { user } = openStudio('/flows?archived=true');
    await choose(user, 'Old one', 'Restore');
    await screen.findByText('“Old one” is back.');
  });
});

describe('a new flow', () => {
  test('begins with one trigger, in the language of the reader, from the key "n"', async () => {
    engine.on(createFlow, () => ({ id: idOf(15) }));
    const { user, address } = openStudio('/flows');
    await row('Shop');
    await user.keyboard('n');
    await user.click(await screen.findByRole('button', { name: /Empty canvas/ }));
    await waitFor(() => expect(address()).toBe(`/flows/${idOf(15)}`));
    expect(engine.to(createFlow)[0]?.body).toMatchObject({
      document: {
        format: 'filo.flow/1',
        name: 'New flow',
        languages: ['en'],
        settings: { timezone: Intl.DateTimeFormat().resolvedOptions().timeZone },
        nodes: [{ type: 'trigger', name: 'Start', config: { on: 'any' } }],
        edges: [],
      },
    });
  });

  const drop = (text: string) => {
    const file = Object.assign(new File([text], 'shop.flow.json'), { text: () => Promise.resolve(text) });
    fireEvent.drop(window, { dataTransfer: { types: ['Files'], files: [file] } });
  };

  test('is imported from a file that is dropped on the screen', async () => {
    engine.on(createFlow, () => ({ id: idOf(16) }));
    const { address } = openStudio('/flows');
    await row('Shop');
    drop(JSON.stringify(document));
    await waitFor(() => expect(address()).toBe(`/flows/${idOf(16)}`));
    expect(engine.to(createFlow).map(({ body }) => body)).toEqual([{ document }]);
  });

  test('is not made of a file that is wrong: what and where is said', async () => {
    openStudio('/flows');
    await row('Shop');
    drop(JSON.stringify({ ...document, nodes: [{ id: 'a', name: 'Greet' }] }));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('“shop.flow.json” was not imported');
    expect(alert.textContent).toContain('Node 1 “Greet”, type: is missing');
    expect(engine.to(createFlow)).toEqual([]);
  });
});
