import { listFlows } from '@filo/api';
import { flowDocument, type FlowTest } from '@filo/core';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { act, screen } from '@testing-library/react';
import { FakeEngine } from '../../../testing/fake-engine.ts';
import { useTry } from '../store/use-try.ts';
import { chat, press, say } from './testing/doing.ts';
import { openTry } from './testing/open-try.tsx';
import { orderFlow } from './testing/order-flow.ts';

/** An Italian order on Telegram, one year on. Its third line is expected to do less than it does. */
const order: FlowTest = {
  id: 'order',
  name: 'Asks for an order',
  channel: 'telegram',
  language: 'it',
  at: '2026-02-03T10:00:00.000Z',
  contact: { name: 'Ada', email: 'ada@example.com' },
  lines: [
    { say: 'ciao', expect: { texts: ['Hi.'] } },
    { click: 'menu:order', expect: { exits: [{ nodeId: 'menu', exit: 'order' }] } },
    { say: 'AB1' },
    { answer: { status: 200, selected: { 'vars.state': 'spedito', 'vars.parcels': 2 } }, expect: { texts: ['È spedito.'] } },
  ],
};
const flow = flowDocument.parse({ ...orderFlow, tests: [{ ...order, id: 'other', name: 'Another' }, order] });
const openTest = (lines: number, kept = true) => {
  const opened = openTry(flow);
  act(() => useTry.getState().begin({ at: 'test', test: order, lines, kept }));
  return opened;
};
const testsOf = ({ store }: ReturnType<typeof openTry>) => store.getState().document.tests;

beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
  new FakeEngine().on(listFlows, () => ({ items: [], nextCursor: null }));
});

describe('a test opened in Try it', () => {
  it('is played up to a line in its circumstances, and goes on by hand', async () => {
    const { user } = openTest(2);
    expect(await (await chat()).findByText('Che numero?')).toBeTruthy();
    expect((await chat()).getByText('Il mio ordine', { selector: '[data-by] *' })).toBeTruthy();
    expect(screen.getByText(/· Asks for an order/)).toBeTruthy();
    expect(screen.getByRole('combobox', { name: 'Channel' })).toHaveProperty('value', 'Telegram');
    expect(screen.getByRole('combobox', { name: 'Language of the customer' })).toHaveProperty('value', 'Italian');
    await press(user, 'Clock');
    expect(screen.getByText(/February 3, 2026 at 11:00/)).toBeTruthy();
    await press(user, 'Variables');
    expect(screen.getByRole('textbox', { name: 'Email' })).toHaveProperty('value', 'ada@example.com');
    await say(user, 'AB1');
    expect(screen.getByRole('textbox', { name: 'Values that the flow saves' }).textContent).toContain('"spedito"');
    await press(user, 'Answer');
    expect((await chat()).getByText('È spedito.')).toBeTruthy();
  });

  it('is replaced in its place: its lines expect the same things as before, brought up to date, and new ones all', async () => {
    const opened = openTest(3);
    const { user } = opened;
    await press(user, 'Answer');
    await press(user, 'Save as test');
    expect(screen.getByRole('radio', { name: 'In place of “Asks for an order”' })).toHaveProperty('checked', true);
    await press(user, 'Replace');
    const [other, replaced, ...more] = testsOf(opened);
    expect(more).toEqual([]);
    expect(other?.name).toBe('Another');
    expect(replaced).toMatchObject({ id: 'order', name: 'Asks for an order', at: order.at, contact: order.contact });
    expect(replaced?.lines).toEqual([
      { say: 'ciao', expect: { texts: ['Ciao. Come posso aiutarti?'] } },
      order.lines[1],
      order.lines[2],
      { ...order.lines[3], expect: expect.objectContaining({ texts: ['È spedito.'], exits: expect.any(Array) }) },
    ]);
  });

  it('becomes another test, when that is asked for', async () => {
    const opened = openTest(2);
    await press(opened.user, 'Save as test');
    await opened.user.click(screen.getByRole('radio', { name: 'As a new test' }));
    expect(screen.getByRole('textbox', { name: 'Name of the test' })).toHaveProperty('value', 'Asks for an order 2');
    await press(opened.user, 'Save');
    expect(testsOf(opened).map(({ name }) => name)).toEqual(['Another', 'Asks for an order', 'Asks for an order 2']);
    expect(testsOf(opened)[1]).toEqual(order);
  });

  it('gives back what was tried before', async () => {
    const { user } = openTry(flow);
    await say(user, 'hello');
    act(() => useTry.getState().begin({ at: 'test', test: order, lines: 1, kept: true }));
    expect(await (await chat()).findByText('ciao')).toBeTruthy();
    await press(user, 'Undo');
    expect((await chat()).getByText('hello')).toBeTruthy();
  });

  it('is not offered to be replaced when it is not one of the flow, or after starting over', async () => {
    const { user } = openTest(1, false);
    await press(user, 'Save as test');
    expect(screen.queryByRole('radio')).toBeNull();
    await user.keyboard('{Escape}');
    act(() => useTry.getState().begin({ at: 'test', test: order, lines: 1, kept: true }));
    await press(user, 'Start over');
    await say(user, 'ciao');
    await press(user, 'Save as test');
    expect(screen.queryByRole('radio')).toBeNull();
  });
});
