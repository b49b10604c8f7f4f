import { addUser, changePassword, listApiKeys, listUsers, makeApiKey, readSession, readSetup, revokeApiKey } from '@filo/api';
import { screen, waitFor, within } from '@testing-library/react';
import { FakeEngine, Refusal } from '../../testing/fake-engine.ts';
import { openStudio } from '../../testing/open-studio.tsx';
import { idOf, ownerSession, setup } from '../../testing/records.ts';

const key = {
  id: idOf(41),
  name: 'Web shop',
  prefix: 'filo_abc',
  scopes: ['flows' as const],
  createdBy: idOf(1),
  createdAt: '2026-11-20T10:00:00.000Z',
  lastUsedAt: null,
};
const agent = { ...ownerSession.user, id: idOf(2), name: 'Bruno', email: 'bruno@example.com', role: 'agent' as const };

let engine: FakeEngine;

beforeEach(() => {
  let keys = [key];
  engine = new FakeEngine()
    .on(readSetup, () => setup)
    .on(readSession, () => ownerSession)
    .on(listUsers, () => ({ items: [ownerSession.user], nextCursor: null }))
    .on(listApiKeys, () => ({ items: keys, nextCursor: null }))
    .on(revokeApiKey, () => {
      keys = [];
      return undefined;
    });
});

const dialog = async () => within(await screen.findByRole('dialog'));

test('a key is made with the scopes that were chosen, and shown once', async () => {
  engine.on(makeApiKey, () => ({ ...key, key: 'filo_secret' }));
  const { user } = openStudio('/settings');
  await user.click(await screen.findByRole('button', { name: 'Make a key' }));
  const form = await dialog();
  await user.click(form.getByRole('button', { name: 'Make a key' }));
  expect(form.getByText('Write what will use it')).toBeTruthy();
  expect(form.getByText('Choose at least one')).toBeTruthy();
  await user.type(form.getByLabelText('Name'), 'Web shop');
  await user.click(form.getByLabelText('Conversations: read and answer'));
  await user.click(form.getByLabelText('Flows: read, change, publish'));
  await user.click(form.getByRole('button', { name: 'Make a key' }));
  await screen.findByText('filo_secret');
  expect(engine.to(makeApiKey).map(({ body }) => body)).toEqual([{ name: 'Web shop', scopes: ['flows', 'conversations'] }]);
  await user.click(screen.getByRole('button', { name: 'Done' }));
  await waitFor(() => expect(screen.queryByText('filo_secret')).toBeNull());
});

test('a key is removed after one plain question, since that cannot be undone', async () => {
  const { user } = openStudio('/settings');
  await user.click(await screen.findByRole('button', { name: 'Remove the key “Web shop”' }));
  const question = await dialog();
  expect(question.getByText(/cannot be undone/)).toBeTruthy();
  expect(engine.to(revokeApiKey)).toEqual([]);
  await user.click(question.getByRole('button', { name: 'Remove' }));
  await screen.findByText('Key “Web shop” removed.');
  expect(engine.to(revokeApiKey).map(({ params }) => params)).toEqual([{ id: key.id }]);
});

test('the own password is changed; a wrong current one is said in words', async () => {
  let refuses = true;
  engine.on(changePassword, () => {
    if (refuses) throw new Refusal('wrong-credentials');
    return undefined;
  });
  const { user, address } = openStudio('/settings');
  await user.type(await screen.findByLabelText('Current password'), 'old one');
  await user.type(screen.getByLabelText('New password'), 'blue kettle on a roof');
  await user.click(screen.getByRole('button', { name: 'Change the password' }));
  expect((await screen.findByRole('alert')).textContent).toBe('The current password is wrong.');
  expect(address()).toBe('/settings');
  refuses = false;
  await user.click(screen.getByRole('button', { name: 'Change the password' }));
  await screen.findByText('Password changed. Other sessions have ended.');
});

test('a person is added as an agent; an email that is taken is said in words', async () => {
  let taken = true;
  engine.on(addUser, () => {
    if (taken) throw new Refusal('already-exists');
    return agent;
  });
  const { user } = openStudio('/settings');
  await user.click(await screen.findByRole('button', { name: 'Add a person' }));
  const form = await dialog();
  await user.type(form.getByLabelText('Name'), 'Bruno');
  await user.type(form.getByLabelText('Email'), 'bruno@example.com');
  await user.type(form.getByLabelText('First password'), 'green boat in a bath');
  await user.click(form.getByRole('button', { name: 'Add a person' }));
  expect((await form.findByRole('alert')).textContent).toBe('Somebody already signs in with this email.');
  taken = false;
  await user.click(form.getByRole('button', { name: 'Add a person' }));
  await screen.findByText('Bruno can sign in now.');
});

test('the language changes at once, everywhere', async () => {
  const { user } = openStudio('/settings');
  await user.click(await screen.findByLabelText('Italiano'));
  await screen.findByRole('heading', { name: 'Impostazioni' });
  expect(document.documentElement.lang).toBe('it');
  await user.click(screen.getByLabelText('English'));
  await screen.findByRole('heading', { name: 'Settings' });
});

test('an agent sees their own settings, and no keys', async () => {
  engine.on(readSession, () => ({ ...ownerSession, user: agent }));
  openStudio('/settings');
  await screen.findByRole('heading', { name: 'People' });
  expect(screen.queryByRole('heading', { name: 'API keys' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Add a person' })).toBeNull();
  expect(screen.queryByRole('link', { name: 'Flows' })).toBeNull();
});
