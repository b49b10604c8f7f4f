import { listFlows, tryWebhook } from '@filo/api';
import type { FlowDocument } from '@filo/core';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { FakeEngine, Refusal } from '../../../testing/fake-engine.ts';
import { useOpenTest } from '../parts/open-test.ts';
import { useTry } from '../store/use-try.ts';
import { chat, press, say } from './testing/doing.ts';
import { openTry } from './testing/open-try.tsx';
import { orderFlow } from './testing/order-flow.ts';

let engine: FakeEngine;

beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
  engine = new FakeEngine().on(listFlows, () => ({ items: [], nextCursor: null }));
});

/** As far as the web call. */
const askForOrder = async (user: UserEvent) => {
  await say(user, 'hello');
  await press(user, 'My order');
  await say(user, 'AB1');
};

describe('Try it', () => {
  it('begins with one of the ways in, and goes on by buttons and words', async () => {
    const { user, store } = openTry(orderFlow);
    await press(user, 'Hello');
    expect((await chat()).getByText('Hi . How can I help?')).toBeTruthy();
    await press(user, 'My order');
    expect((await chat()).getByText('Which number?')).toBeTruthy();
    expect(store.getState().highlight).toEqual({
      running: 'ask',
      nodes: ['start', 'menu', 'ask'],
      exits: ['start:next', 'menu:order'],
    });
    expect(screen.getByText('Which number?', { selector: '[role="status"]' })).toBeTruthy();
  });

  it('takes the number of a choice, where a channel has no buttons', async () => {
    const { user } = openTry(orderFlow);
    await user.click(await screen.findByRole('combobox', { name: 'Channel' }));
    await user.click(await screen.findByRole('option', { name: 'SMS' }));
    await say(user, 'hello');
    expect((await chat()).getByText(/buttons go as numbered lines/)).toBeTruthy();
    await say(user, '2');
    expect((await chat()).getByText('Now people hold the chat: support.')).toBeTruthy();
  });

  it('says at once what a changed flow says, and where it cannot go on', async () => {
    const { user, store } = openTry(orderFlow);
    await say(user, 'hello');
    await press(user, 'My order');
    const menu = orderFlow.nodes.find(({ id }) => id === 'menu') as FlowDocument['nodes'][number];
    const buttons = menu.config['buttons'] as unknown as { id: string; label: string }[];
    act(() => store.getState().actions.run({ do: 'set-config', nodeId: 'menu', config: { ...menu.config, text: 'Yes?' } }));
    expect(await (await chat()).findByText('Yes?')).toBeTruthy();
    const left = buttons.filter(({ id }) => id !== 'order');
    act(() => store.getState().actions.run({ do: 'set-config', nodeId: 'menu', config: { ...menu.config, buttons: left } }));
    expect(await screen.findByText(/no button "My order" was shown, only: A person/)).toBeTruthy();
    await press(user, 'Go back to before it');
    expect(screen.queryByText(/was shown, only/)).toBeNull();
    expect((await chat()).getByText('hello')).toBeTruthy();
  });

  it('keeps the last flow that could run while a setting is missing', async () => {
    const { user, store } = openTry(orderFlow);
    await say(user, 'hello');
    act(() => store.getState().actions.run({ do: 'set-config', nodeId: 'ask', config: { entity: 1 } }));
    expect(await screen.findByText('The flow cannot run yet.')).toBeTruthy();
    expect((await chat()).getByText('Hi . How can I help?')).toBeTruthy();
  });

  it('steps back, and goes back to say something else', async () => {
    const { user } = openTry(orderFlow);
    await say(user, 'hello');
    await press(user, 'My order');
    await press(user, 'One step back');
    expect((await chat()).queryByText('Which number?')).toBeNull();
    await user.click((await chat()).getByText('hello'));
    await user.click(await screen.findByRole('menuitem', { name: 'Go back and say something else' }));
    expect((await chat()).queryByText('hello')).toBeNull();
    expect(screen.getByRole('textbox', { name: 'Write as the customer…' })).toHaveProperty('value', 'hello');
  });

  it('starts over, and takes that back', async () => {
    const { user } = openTry(orderFlow);
    await say(user, 'hello');
    await press(user, 'Start over');
    expect((await chat()).queryByText('hello')).toBeNull();
    await press(user, 'Undo');
    expect((await chat()).getByText('hello')).toBeTruthy();
  });

  it('shows what a web call would send, and is answered by hand', async () => {
    const { user } = openTry(orderFlow);
    await askForOrder(user);
    const panel = within(await screen.findByRole('region', { name: 'The flow asks a web service' }));
    expect(panel.getByText(/POST https:\/\/shop\.example\/orders\/AB1/).textContent).toContain('Authorization: ••••••');
    const values = panel.getByRole('textbox', { name: 'Values that the flow saves' });
    await user.clear(values);
    await user.type(values, '{{"vars.state":"lost"');
    expect(panel.getByRole('button', { name: 'Answer' })).toHaveProperty('disabled', true);
    await user.type(values, '}');
    await user.click(panel.getByRole('button', { name: 'Answer' }));
    expect((await chat()).getByText('It is lost.')).toBeTruthy();
  });

  it('makes the web call for real, and keeps what it answered', async () => {
    engine.on(tryWebhook, () => ({ done: { status: 200, selected: { 'vars.state': 'shipped', 'vars.parcels': 2 } } }));
    const { user } = openTry(orderFlow);
    await askForOrder(user);
    await press(user, 'Call for real');
    expect(await (await chat()).findByText('It is shipped.')).toBeTruthy();
    expect(engine.to(tryWebhook)[0]?.body).toMatchObject({ method: 'POST', url: 'https://shop.example/orders/AB1' });
    expect(sessionStorage.getItem('filo.try.orders')).toContain('{"answer":{"status":200,"selected":{"vars.state":"shipped"');
  });

  it('says why a real call could not be made, and fails by hand', async () => {
    engine.on(tryWebhook, () => {
      throw new Refusal('unavailable');
    });
    const { user } = openTry(orderFlow);
    await askForOrder(user);
    await press(user, 'Call for real');
    expect(await screen.findByText('Filo is not available at the moment. Try again shortly.')).toBeTruthy();
    await user.click(screen.getByText('It fails'));
    await press(user, 'Let it fail');
    expect((await chat()).getByText('The web call fails: no answer in time')).toBeTruthy();
  });

  it('lets time pass until a timer', async () => {
    const { user } = openTry(orderFlow);
    await say(user, 'hello');
    await press(user, 'A person');
    await press(user, 'Skip ahead');
    expect((await chat()).getByText('Nobody came. The chat is with the bot again.')).toBeTruthy();
  });

  it('shows and sets variables', async () => {
    const { user } = openTry(orderFlow);
    await askForOrder(user);
    await press(user, 'Variables');
    expect(await screen.findByRole('textbox', { name: 'number' })).toHaveProperty('value', 'AB1');
    await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Ada{Enter}');
    await user.type(screen.getByRole('textbox', { name: 'parcels' }), 'many');
    expect(screen.getByText('This is not a number.')).toBeTruthy();
    expect((await chat()).getByText('Set by hand: contact.name = Ada')).toBeTruthy();
  });

  it('begins from a node that was asked for', async () => {
    openTry(orderFlow);
    act(() => useTry.getState().begin({ at: 'node', nodeId: 'ask' }));
    expect(await (await chat()).findByText('Which number?')).toBeTruthy();
    expect(screen.getByText(/· from/).textContent).toBe('· from Question');
  });

  it('sends a file and a place', async () => {
    const { user } = openTry(orderFlow);
    await user.upload(
      await screen.findByLabelText('Send something else', { selector: 'input' }),
      new File(['x'], 'cat.png', { type: 'image/png' }),
    );
    expect((await chat()).getByText('cat.png')).toBeTruthy();
  });

  it('is saved as a test of the flow', async () => {
    const { user, store, address } = openTry(orderFlow);
    await say(user, 'hello');
    await press(user, 'Save as test');
    const name = await screen.findByRole('textbox', { name: 'Name of the test' });
    await user.clear(name);
    await user.type(name, 'Greets{Enter}');
    expect(store.getState().document.tests).toMatchObject([
      { name: 'Greets', lines: [{ say: 'hello', expect: { texts: ['Hi . How can I help?'] } }] },
    ]);
    await press(user, 'Show test');
    await waitFor(() => expect(address()).toContain('panel=tests'));
    expect(useOpenTest.getState().testId).toBe(store.getState().document.tests[0]?.id);
  });

  it('asks the canvas to follow the running card with every step, never with a change of the flow, until it is told not to', async () => {
    const { user, store } = openTry(orderFlow);
    const followed = () => store.getState().followed;
    await say(user, 'hello');
    expect(followed()?.nodeId).toBe('menu');
    await press(user, 'My order');
    expect(followed()?.nodeId).toBe('ask');
    await press(user, 'One step back');
    expect(followed()?.nodeId).toBe('menu');
    const before = followed();
    act(() => store.getState().actions.run({ do: 'disconnect', edgeIds: ['e0'] }));
    await waitFor(() => expect(store.getState().highlight?.running).toBeNull());
    expect(followed()).toBe(before);
    act(() => store.getState().actions.undo());
    await press(user, 'Follow on the canvas');
    await press(user, 'My order');
    expect(store.getState().highlight?.running).toBe('ask');
    expect(followed()).toBe(before);
    openTry(orderFlow);
    expect((await screen.findByRole('button', { name: 'Follow on the canvas' })).getAttribute('aria-pressed')).toBe('false');
  });

  it('lights the canvas again when what a panel showed is put out', async () => {
    const { user, store } = openTry(orderFlow);
    await say(user, 'hello');
    const { setHighlight } = store.getState().actions;
    act(() => setHighlight({ running: null, nodes: ['tell'], exits: [] }));
    expect(store.getState().highlight?.nodes).toEqual(['tell']);
    act(() => setHighlight(null));
    expect(store.getState().highlight?.running).toBe('menu');
  });

  it('comes back as it was, and leaves the canvas dark when it is closed', async () => {
    const first = openTry(orderFlow);
    await say(first.user, 'hello');
    const { user, store } = openTry(orderFlow);
    expect(await (await chat()).findByText('hello')).toBeTruthy();
    expect(store.getState().highlight).not.toBeNull();
    await press(user, 'Close Try it');
    expect(useTry.getState().open).toBe(false);
  });
});
