import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { flowDocument } from '../flows/flow-document.ts';
import { signUpAsOwner } from './driver/account.ts';
import { CanvasView } from './driver/canvas-view.ts';
import type { Editor } from './driver/editor.ts';
import { eventually } from './driver/eventually.ts';
import { importFlow } from './driver/import-flow.ts';
import { Studio } from './driver/studio.ts';
import { TryIt } from './driver/try-it.ts';

const said = (text: string) => ({ bubbles: [{ kind: 'text', text }] });

/** Passes everybody to people, and thanks them. The survey stands away from all that. */
const desk = flowDocument(
  'Desk',
  [
    { id: 'hello', type: 'trigger', config: { on: 'any' } },
    { id: 'people', name: 'People', type: 'handoff', config: { team: 'support' } },
    { id: 'thanks', name: 'Thanks', type: 'message', config: said('Glad to help.') },
    { id: 'room', type: 'note', config: { text: 'Room' } },
    {
      id: 'survey',
      name: 'Survey',
      type: 'button-menu',
      config: { text: 'How was it?', buttons: [{ id: 'good', label: 'Good' }] },
    },
  ],
  ['hello.next > people', 'people.resolved > thanks'],
);

let studio: Studio;
let page: Page;
let editor: Editor;
let tried: TryIt;
let view: CanvasView;

beforeAll(async () => {
  studio = await Studio.open();
  page = await studio.visit();
  await signUpAsOwner(page);
  editor = await importFlow(page, desk);
  tried = await TryIt.open(page);
  view = new CanvasView(page);
  // So near that the survey is out of view.
  for (let times = 0; times < 3; times++)
    await page.getByRole('toolbar', { name: 'View' }).getByRole('button', { name: 'Zoom in' }).click();
});

afterAll(() => studio.close());

const bubbles = () => tried.log.getByRole('paragraph').allInnerTexts();

/** A chat that an agent has taken. */
async function taken(): Promise<void> {
  if ((await bubbles()).length > 0) await tried.window.getByRole('button', { name: 'Start over' }).click();
  await tried.says('hello');
  await tried.window.getByRole('button', { name: 'Take it as an agent' }).click();
}

describe('an agent', () => {
  it('writes to the customer, whom the bot does not answer meanwhile', async () => {
    await taken();
    await tried.says('Ada here', 'agent');
    await tried.log.getByRole('button', { name: /Agent\s*Ada here/ }).waitFor();
    await tried.window.getByText('Customer', { exact: true }).click();
    const before = await bubbles();
    await tried.says('hello again');
    await tried.hears('The bot stays silent: people hold the chat.');
    expect((await bubbles()).slice(before.length)).toEqual(['hello again', 'The bot stays silent: people hold the chat.']);
  });

  it('gives the chat back where the flow goes on, and the test of it passes', async () => {
    await tried.window.getByRole('button', { name: 'Give back', exact: true }).click();
    await tried.hears('Glad to help.');
    await tried.saves('Save', 'Ada helps');
    await editor.openPanel('Tests');
    await editor.panel.getByText('The test passes.').waitFor();
  });

  it.each([
    ['surv', 'Survey', 'How was it?', 1],
    // From the start it comes to people a second time.
    ['from the', 'From the start', 'Now people hold the chat: support.', 2],
  ] as const)('gives it back at what “%s” finds', async (typed, option, heard, times) => {
    await taken();
    await tried.givesBack(typed, option);
    const said = tried.log.getByText(heard, { exact: true });
    expect(
      await eventually(
        () => said.count(),
        (count) => count === times,
      ),
    ).toBe(times);
  });
});

describe('the canvas', () => {
  /** Whether a card is all on the canvas, with nothing over it. */
  const isClear = async (card: Locator): Promise<boolean> => {
    const [box, screen, cover] = await Promise.all([card.boundingBox(), editor.canvas.boundingBox(), tried.window.boundingBox()]);
    if (!box || !screen || !cover) return false;
    const inside = box.x >= screen.x && box.y >= screen.y && box.x + box.width <= screen.x + screen.width;
    const beside = box.x + box.width <= cover.x || box.y + box.height <= cover.y;
    return inside && beside;
  };
  const clear = async (name: string): Promise<void> => {
    expect(
      await eventually(
        () => isClear(editor.card(name)),
        (seen) => seen,
      ),
    ).toBe(true);
  };

  /** How many views there are on the way to the survey. */
  const viewsOnTheWay = async (reducedMotion: 'reduce' | 'no-preference'): Promise<number> => {
    await page.emulateMedia({ reducedMotion });
    await taken();
    await clear('People');
    const seen = await view.count();
    await tried.givesBack('surv', 'Survey');
    await clear('Survey');
    return seen();
  };

  it('follows the running card, out from under the window and at the same size', async () => {
    await taken();
    await clear('People');
    const before = await view.zoom();
    await tried.givesBack('surv', 'Survey');
    await clear('Survey');
    expect(await view.zoom()).toBe(before);
    await tried.window.getByRole('button', { name: 'One step back' }).click();
    await clear('People');
  });

  it('moves gently, and at once where less motion is wished for', async () => {
    expect(await viewsOnTheWay('no-preference')).toBeGreaterThan(2);
    expect(await viewsOnTheWay('reduce')).toBe(1);
  });

  it('stays in the hand that holds it', async () => {
    await taken();
    await clear('People');
    const place = await editor.canvas.boundingBox();
    if (!place) throw new Error('the canvas is not on the screen');
    await page.mouse.move(place.x + 900, place.y + 30);
    await page.mouse.down();
    await page.mouse.move(place.x + 20, place.y + 30, { steps: 6 });
    const held = await view.now();
    await tried.window.getByRole('button', { name: 'Start over' }).press('Enter');
    await tried.window.getByRole('button', { name: 'Hello' }).press('Enter');
    await tried.window.getByRole('button', { name: 'Take it as an agent' }).press('Enter');
    await view.drawn();
    expect(await view.now()).toBe(held);
    await page.mouse.up();
    await tried.window.getByRole('button', { name: 'One step back' }).click();
    await clear('People');
  });

  it('stays where it is when that is wished for, also after a reload', async () => {
    await taken();
    await clear('People');
    await tried.window.getByRole('button', { name: 'Follow on the canvas' }).click();
    const before = await view.now();
    await tried.givesBack('surv', 'Survey');
    await tried.hears('How was it?');
    await view.drawn();
    expect(await view.now()).toBe(before);
    await page.reload();
    await TryIt.open(page);
    await tried.window.getByRole('button', { name: 'Follow on the canvas', pressed: false }).waitFor();
  });
});

describe('on a phone', () => {
  // With motion: that is when a list that opens low on the screen once made the page jump to and fro.
  it('the list of nodes lies over the chat, and a saved test is shown in its place', async () => {
    const { width, height } = { width: 390, height: 844 };
    const storageState = await page.context().storageState();
    const phone = await studio.visit({
      storageState,
      viewport: { width, height },
      isMobile: true,
      hasTouch: true,
      reducedMotion: 'no-preference',
    });
    await phone.goto(page.url());
    tried = await TryIt.open(phone);
    await taken();
    await tried.window.getByRole('combobox', { name: 'The bot goes on' }).tap();
    await phone.getByRole('option', { name: 'Survey' }).hover({ trial: true });
    expect(await phone.evaluate('innerWidth')).toBe(width);
    const box = await phone.getByRole('listbox').boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= width && box.y + box.height <= height).toBe(true);
    await phone.getByRole('option', { name: 'Survey' }).tap();
    await tried.window.getByRole('button', { name: 'Give back', exact: true }).tap();
    await tried.hears('How was it?');
    await tried.saves('Save', 'On the way');
    await phone.getByRole('button', { name: 'Show test' }).tap();
    await tried.window.waitFor({ state: 'detached' });
    await phone.getByRole('button', { name: 'Open in Try it' }).tap();
    await tried.hears('How was it?');
  });
});
