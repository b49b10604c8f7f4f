import { listFlows } from '@filo/api';
import { flowDocument, type FlowDocument, type FlowTest } from '@filo/core';
import { act, configure, screen, waitFor, within } from '@testing-library/react';
import { FakeEngine } from '../../../testing/fake-engine.ts';
import { useOpenTest } from '../parts/open-test.ts';
import { openPanel } from '../parts/testing/open-panel.tsx';
import { sampleFlow } from '../parts/testing/sample-flow.ts';
import { useTry } from '../store/use-try.ts';
import { TestsPanel } from './tests-panel.tsx';

// A busy machine takes its time to draw.
configure({ asyncUtilTimeout: 10_000 });

const greets: FlowTest = {
  id: 't1',
  name: 'Greets',
  channel: 'web-chat',
  lines: [
    { say: 'hi', expect: { texts: ['Hello'], buttons: ['My order', 'Bye'] } },
    { click: 'menu:bye', expect: { texts: ['Bye'], ended: true } },
  ],
};
const wrong: FlowTest = { id: 't2', name: 'Says hallo', channel: 'web-chat', lines: [{ say: 'hi', expect: { texts: ['Hallo'] } }] };
const withTests = (...tests: FlowTest[]): FlowDocument => flowDocument.parse({ ...sampleFlow, tests });
const testsOf = ({ store }: Pick<ReturnType<typeof openPanel>, 'store'>) => store.getState().document.tests;

beforeEach(() => {
  localStorage.setItem('filo.language', 'en');
  useOpenTest.getState().open(null);
  new FakeEngine().on(listFlows, () => ({ items: [], nextCursor: null }));
});

describe('the tests of a flow', () => {
  test('run by themselves, tell how they stand, and paint what they cover', async () => {
    const { store, user } = openPanel(TestsPanel, withTests(greets, wrong));
    expect(await screen.findByText('1 of 2 tests fail.')).toBeTruthy();
    expect(screen.getByText('The bot said “Hello” instead of “Hallo”.')).toBeTruthy();
    expect(within(screen.getByRole('region', { name: 'Coverage' })).getByText('3 of 4 nodes, 3 of 7 ways out')).toBeTruthy();
    expect(store.getState().overlay).toMatchObject({ kind: 'coverage', nodes: { start: 2, menu: 2, bye: 1 }, exits: { 'menu:bye': 1 } });
    await user.click(screen.getByRole('switch', { name: 'Show on the canvas' }));
    expect(store.getState().overlay).toBeNull();
  });

  test('run again when the flow changes', async () => {
    const { store } = openPanel(TestsPanel, withTests(greets));
    await screen.findByText('The test passes.');
    act(() => store.getState().actions.run({ do: 'set-config', nodeId: 'bye', config: { bubbles: [{ kind: 'text', text: 'So long' }] } }));
    expect(await screen.findByText('The bot said “So long” instead of “Bye”.')).toBeTruthy();
    act(() => store.getState().actions.undo());
    expect(await screen.findByText('The test passes.')).toBeTruthy();
  });

  test('wait while the flow has mistakes, and lead to them', async () => {
    const { store, user, address } = openPanel(TestsPanel, withTests(greets));
    await screen.findByText('The test passes.');
    act(() => store.getState().actions.run({ do: 'set-config', nodeId: 'menu', config: {} }));
    await user.click(await screen.findByRole('button', { name: 'Show mistakes' }));
    await waitFor(() => expect(address()).toContain('panel=issues'));
  });
});

describe('a test that fails', () => {
  test('says where, and is accepted as it is right now, undoably', async () => {
    const opened = openPanel(TestsPanel, withTests(greets, wrong));
    const { user, store } = opened;
    await user.click(await screen.findByText('Says hallo'));
    expect(await screen.findByText('1 difference')).toBeTruthy();
    expect(store.getState().highlight).toEqual({ running: 'menu', nodes: ['start', 'menu'], exits: ['start:next'] });
    await user.click(screen.getByRole('button', { name: 'Show Greet' }));
    expect(store.getState().focus?.nodeId).toBe('menu');
    await user.click(screen.getByRole('button', { name: 'This is right now' }));
    expect(await screen.findByText('Passes')).toBeTruthy();
    expect(testsOf(opened)[1]?.lines[0]?.expect).toEqual({ texts: ['Hello'] });
    act(() => store.getState().actions.undo());
    expect(await screen.findByText('1 difference')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'All tests' }));
    expect(store.getState().highlight).toBeNull();
  });

  test('is opened in Try it up to the line that fails, or to any other', async () => {
    const late: FlowTest = { ...wrong, lines: [{ say: 'hi' }, ...wrong.lines, { say: 'bye' }] };
    const { user } = openPanel(TestsPanel, withTests(late));
    await user.click(await screen.findByText('Says hallo'));
    await user.click(await screen.findByRole('button', { name: 'Open in Try it, up to line 2' }));
    expect(useTry.getState()).toMatchObject({ open: true, asked: { at: 'test', test: late, lines: 2, kept: true } });
    await user.click(screen.getByRole('button', { name: 'More for line 1' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Open in Try it, up to here' }));
    expect(useTry.getState().asked).toMatchObject({ lines: 1 });
  });

  test('tells which line cannot be done any more', async () => {
    const gone: FlowTest = { ...greets, lines: [{ say: 'hi' }, { click: 'menu:gone' }, { say: 'x' }] };
    const { user } = openPanel(TestsPanel, withTests(gone));
    await user.click(await screen.findByText('Greets'));
    expect((await screen.findByRole('alert')).textContent).toContain('no button "menu:gone" was shown');
    expect(screen.getByText('Stops before its end')).toBeTruthy();
  });
});

describe('writing a test', () => {
  test('line by line, with what comes of each filled in', async () => {
    const opened = openPanel(TestsPanel, withTests());
    const { user } = opened;
    await user.click(await screen.findByRole('button', { name: 'Write it line by line' }));
    await user.type(await screen.findByRole('textbox', { name: 'What the customer writes' }), 'hi{Enter}');
    await waitFor(() =>
      expect(testsOf(opened)[0]?.lines[0]).toMatchObject({ say: 'hi', expect: { texts: ['Hello'], buttons: ['My order', 'Bye'] } }),
    );
    expect(await screen.findByText('Passes')).toBeTruthy();
  });

  test('is renamed, told what not to expect, duplicated, and deleted with a way back', async () => {
    const opened = openPanel(TestsPanel, withTests(greets));
    const { user } = opened;
    await user.click(await screen.findByText('Greets'));
    await user.type(await screen.findByRole('textbox', { name: 'Name' }), ' well');
    expect(testsOf(opened)[0]?.name).toBe('Greets well');

    await user.click(screen.getByRole('button', { name: 'Expected: what is said, buttons' }));
    await user.click(await screen.findByRole('checkbox', { name: 'buttons' }));
    expect(testsOf(opened)[0]?.lines[0]?.expect).toEqual({ texts: ['Hello'] });
    await user.keyboard('{Escape}');

    await user.click(screen.getByRole('button', { name: 'More for this test' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Duplicate' }));
    expect(testsOf(opened).map(({ name }) => name)).toEqual(['Greets well', 'Greets well 2']);
    await user.click(await screen.findByRole('button', { name: 'More for this test' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Delete' }));
    expect(testsOf(opened)).toHaveLength(1);
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(testsOf(opened).map(({ name }) => name)).toEqual(['Greets well', 'Greets well 2']);
  });

  test('lines are moved and removed', async () => {
    const opened = openPanel(TestsPanel, withTests(greets));
    const { user } = opened;
    await user.click(await screen.findByText('Greets'));
    await user.click(await screen.findByRole('button', { name: 'More for line 2' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Move up' }));
    expect(testsOf(opened)[0]?.lines.map((line) => Object.keys(line)[0])).toEqual(['click', 'say']);
    await user.click(screen.getByRole('button', { name: 'More for line 1' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Remove' }));
    expect(testsOf(opened)[0]?.lines).toHaveLength(1);
  });
});
