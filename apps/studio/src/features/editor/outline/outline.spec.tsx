import { beforeEach, describe, expect, it } from '@jest/globals';
import { flowDocument } from '@filo/core';
import { act, screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { useLayoutEffect, useState } from 'react';
import { openPanel } from '../parts/testing/open-panel.tsx';
import type { EditorStore } from '../store/create-editor-store.ts';
import { Outline } from './outline.tsx';

const says = (en: string) => ({ bubbles: [{ kind: 'text', text: { en } }] });
const shop = flowDocument.parse({
  format: 'filo.flow/1',
  name: 'Shop',
  languages: ['en'],
  nodes: [
    { id: 'start', type: 'trigger', name: 'Start', config: { on: 'any' } },
    { id: 'hello', type: 'message', name: 'Hello', config: says('Hello') },
    { id: 'bye', type: 'message', name: 'Bye', config: says('Bye') },
  ],
  edges: [
    { id: 'e1', from: 'start', exit: 'next', to: 'hello' },
    { id: 'e2', from: 'hello', exit: 'next', to: 'bye' },
  ],
});

// jsdom has none. https://developer.mozilla.org/en-US/docs/Web/API/CSS/escape_static
Object.assign(globalThis, { CSS: { escape: (text: string) => text } });

/** Pressed while the screen around the outline is being drawn again, as it is whenever somebody else comes or goes. */
let keyMeanwhile: string | null;
let redraw: () => void;
let user: UserEvent;
let store: EditorStore;

function Screen() {
  const [turn, setTurn] = useState(0);
  redraw = () => setTurn((now) => now + 1);
  useLayoutEffect(() => {
    if (keyMeanwhile === null) return;
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: keyMeanwhile, bubbles: true }));
    keyMeanwhile = null;
  }, [turn]);
  return (
    <>
      <Outline />
      <aside id="editor-panel">
        <div data-settings-of="hello">
          <textarea
            aria-label="Text"
            onChange={() => store.getState().actions.run({ do: 'rename-node', nodeId: 'hello', name: 'Welcome' })}
          />
        </div>
      </aside>
    </>
  );
}

const row = (name: RegExp): HTMLElement => screen.getByRole('treeitem', { name });
const nowAt = (): string | null | undefined => document.activeElement?.getAttribute('aria-label');

beforeEach(async () => {
  keyMeanwhile = null;
  ({ user, store } = openPanel(Screen, shop));
  const first = await screen.findByRole('treeitem', { name: /^Start: / });
  act(() => first.focus());
});

describe('the keyboard in the outline', () => {
  it('is where the arrows lead, also while everything around is drawn again', async () => {
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(row(/^Message: Hello/)).toBe(document.activeElement);
    keyMeanwhile = 'ArrowDown';
    act(redraw);
    expect(nowAt()).toMatch(/^Way out Next, leads to Bye/);
  });

  it('stays in the settings once it went there', async () => {
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(nowAt()).toBe('Text');
    await user.keyboard('Tea');
    expect(nowAt()).toBe('Text');
    expect(row(/^Message: Welcome/)).not.toBeNull();
  });

  it('is on a node that was added, and nearby when it is deleted', async () => {
    await user.keyboard('{End}a');
    await user.keyboard('message{Enter}');
    expect(nowAt()).toMatch(/^Message: Message/);
    await user.keyboard('{Delete}');
    expect(nowAt()).toMatch(/^Way out Next, leads nowhere/);
  });
});
