import type { Locator, Page } from 'playwright-core';
import type { Editor } from './editor.ts';

/** A real conversation on the canvas: its turns in the panel, and what they lit. */
export class TraceView {
  readonly page: Page;
  readonly editor: Editor;

  constructor(editor: Editor) {
    this.page = editor.page;
    this.editor = editor;
  }

  get panel(): Locator {
    return this.editor.panel;
  }

  get turns(): Locator {
    return this.panel.getByRole('list', { name: 'Turns' });
  }

  /** The turn with these words, as what set it off. */
  turn(words: string | RegExp): Locator {
    return this.turns.getByRole('button', { name: words });
  }

  /** Waits until a turn is shown, by its number. */
  async stoodAt(turn: number, of: number): Promise<void> {
    await this.panel.getByRole('status').getByText(`Turn ${turn} of ${of}`, { exact: true }).waitFor();
  }

  async go(way: 'First turn' | 'Previous turn' | 'Next turn' | 'Latest turn'): Promise<void> {
    await this.panel.getByRole('button', { name: way }).click();
  }

  /** The way of the open turn, node by node. */
  get path(): Locator {
    return this.turns.getByRole('list').first().getByRole('listitem');
  }

  /** What a turn wrote: its name, before, after. */
  value(name: string): Locator {
    return this.turns.getByRole('row').filter({ has: this.page.getByRole('rowheader', { name, exact: true }) });
  }

  /** How these cards are lit: the way came by, or the chat stands there. */
  async lightOn(...cards: string[]): Promise<Record<string, string | null>> {
    const read = async (card: string) => {
      const lit = this.editor.card(card).locator('[data-light]');
      return [card, (await lit.count()) === 0 ? null : await lit.getAttribute('data-light')] as const;
    };
    return Object.fromEntries(await Promise.all(cards.map(read)));
  }

  /** How many edges are drawn as walked. */
  get litEdges(): Locator {
    return this.editor.canvas.locator('.react-flow__edge.lit');
  }
}
