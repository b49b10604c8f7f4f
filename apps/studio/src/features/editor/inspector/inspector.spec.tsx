import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { MantineProvider } from '@mantine/core';
import { type AnyNodeKind, flowDocument, type FlowDocument, type JsonObject } from '@filo/core';
import { nodeKinds } from '@filo/nodes';
import { nodeViews } from '@filo/nodes/editor';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createEditorStore, type EditorStore } from '../store/create-editor-store.ts';
import { EditorContext } from '../store/editor-context.ts';
import { Inspector } from './inspector.tsx';

const flowWith = (type: string, config: JsonObject): FlowDocument =>
  flowDocument.parse({
    format: 'filo.flow/1',
    name: 'Shop',
    languages: ['en', 'it'],
    variables: [{ key: 'city' }],
    nodes: [{ id: 'one', type, config }],
    edges: [],
  });

let store: EditorStore;

/** Shows the settings of a node of this type. */
function open(type: string, config: JsonObject): void {
  const document = flowWith(type, config);
  store = createEditorStore({ flowId: 'f', saved: { document, revision: 1 }, document });
  store.getState().actions.select(['one']);
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { enabled: false } } })}>
        <EditorContext value={store}>
          <Inspector />
        </EditorContext>
      </QueryClientProvider>
    </MantineProvider>,
  );
}

const config = (): JsonObject => store.getState().document.nodes[0]?.config ?? {};
const starter = (type: string): JsonObject => nodeViews.get(type)?.starter() ?? {};

beforeEach(() => localStorage.setItem('filo.language', 'en'));
afterEach(cleanup);

describe('the settings form', () => {
  it.each([...nodeKinds.values()].map((kind): [string, AnyNodeKind] => [kind.type, kind]))(
    '%s: draws what its schema holds',
    (type, kind) => {
      open(type, starter(type));
      const form = screen.getByRole('region', { name: 'Settings' });
      expect(within(form).getByRole('heading', { name: kind.title.en })).toBeDefined();
      expect(within(form).getByLabelText('Name on the canvas')).toBeDefined();
      expect(form.textContent).not.toMatch(/undefined|\[object Object\]|NaN/);
    },
  );

  it('says something else on one channel', async () => {
    open('message', { bubbles: [{ kind: 'text', text: 'Hello' }] });
    await userEvent.click(screen.getByRole('button', { name: 'More settings' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Choose a channel' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'WhatsApp' }));
    await userEvent.type(within(screen.getByRole('group', { name: 'On WhatsApp' })).getByLabelText('Text'), 'Hello there');
    await userEvent.tab();
    expect(config()).toMatchObject({
      bubbles: [{ text: 'Hello' }],
      variants: { whatsapp: [{ kind: 'text', text: { en: 'Hello there' } }] },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Remove WhatsApp' }));
    expect(config()).toMatchObject({ variants: {} });
  });

  it('writes a text in the language that is shown, and says where it is missing', async () => {
    open('button-menu', { text: { en: 'Hi' }, buttons: [{ kind: 'reply', id: 'a', label: 'Yes' }] });
    expect(screen.getByText('Not yet in: Italian')).toBeDefined();
    await userEvent.click(screen.getByRole('radio', { name: 'Italian' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Question' }), 'Ciao');
    await userEvent.tab();
    expect(config()['text']).toEqual({ en: 'Hi', it: 'Ciao' });
    expect(screen.queryByText('Not yet in: Italian')).toBeNull();
  });

  it('offers variables after a brace', async () => {
    open('button-menu', starter('button-menu'));
    const question = screen.getByRole('textbox', { name: 'Question' });
    await userEvent.clear(question);
    await userEvent.type(question, 'To {{ci');
    await userEvent.keyboard('{Enter}');
    await userEvent.tab();
    expect(config()['text']).toMatchObject({ en: 'To {{ vars.city }}' });
  });

  it('keeps the way out of a button when its words change, and gives a new button one of its own', async () => {
    open('button-menu', { text: 'Hi', buttons: [{ kind: 'reply', id: 'b1', label: { en: 'Yes', it: 'Sì' } }] });
    await userEvent.click(screen.getByRole('button', { name: 'Add a button' }));
    const label = screen.getByRole('textbox', { name: 'Label of button 1' });
    await userEvent.type(label, ' please');
    await userEvent.tab();
    expect(config()['buttons']).toEqual([
      { kind: 'reply', id: 'b1', label: { en: 'Yes please', it: 'Sì' } },
      { kind: 'reply', id: 'b2', label: '' },
    ]);
  });

  it('makes a variable of a new name', async () => {
    open('entity-capture', { prompt: 'Where?', entity: 'text' });
    await userEvent.type(screen.getByRole('textbox', { name: 'Save to' }), 'home town');
    await userEvent.tab();
    expect(config()['saveTo']).toBe('vars.homeTown');
    expect(store.getState().document.variables.map(({ key }) => key)).toEqual(['city', 'homeTown']);
  });

  it('shows the fields of a choice only for a choice', () => {
    open('entity-capture', { prompt: 'Which?', entity: 'choice', options: [{ label: 'Small' }] });
    expect(screen.getByText('Options as buttons')).toBeDefined();
    cleanup();
    open('entity-capture', { prompt: 'Which?', entity: 'email' });
    expect(screen.queryByText('Options as buttons')).toBeNull();
  });

  it('says what is missing beside the field', () => {
    open('entity-capture', { prompt: 'Which?', entity: 'regex' });
    expect(screen.getByText('This is needed.')).toBeDefined();
  });

  it('says how long in the unit people use', async () => {
    open('wait', { for: 7200 });
    const field = screen.getByRole('textbox', { name: 'For' });
    expect(field).toHaveProperty('value', '2');
    await userEvent.clear(field);
    await userEvent.type(field, '3');
    expect(config()).toEqual({ for: 10_800 });
  });
});
