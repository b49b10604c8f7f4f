import type { Page } from 'playwright-core';

/** How to say an English text of the screen in the language that the screen is in. */
export type Say = (english: string) => string | RegExp;

/** A screen, and how to get there from a signed-in page. */
export interface Screen {
  name: string;
  /** The part of the page that this screen is about, when all around it is another screen's. */
  within?: string;
  open: (page: Page, say: Say, flowId: string) => Promise<void>;
}

const at =
  (path: string, heading: string): Screen['open'] =>
  async (page, say) => {
    await page.goto(path);
    await page.getByRole('heading', { name: say(heading), level: 1 }).waitFor();
  };

const editor =
  (search: string): Screen['open'] =>
  async (page, say, flowId) => {
    await page.goto(`/flows/${flowId}?${search}`);
    await page.getByRole('application').or(page.getByRole('tree')).waitFor();
    await page
      .getByRole('complementary', { name: say('Panel') })
      .getByRole('heading', { level: 2 })
      .first()
      .waitFor();
  };

const panel = (name: string, title: string): Screen => ({
  name: `the panel “${title}”`,
  within: '#editor-panel',
  open: async (page, say, flowId) => {
    await editor(`panel=${name}`)(page, say, flowId);
    await page.getByRole('heading', { name: say(title), level: 2 }).waitFor();
  },
});

/** Every screen of the studio behind the door. */
export const screens: readonly Screen[] = [
  { name: 'flows', open: at('/flows', 'Flows') },
  {
    name: 'new flow',
    within: '[role="dialog"]',
    open: async (page, say, flowId) => {
      await at('/flows', 'Flows')(page, say, flowId);
      await page
        .getByRole('button', { name: say('New flow'), exact: true })
        .first()
        .click();
      await page
        .getByRole('dialog')
        .getByRole('button', { name: say('Empty canvas') })
        .waitFor();
    },
  },
  { name: 'the canvas', open: editor('node=menu') },
  {
    name: 'the settings of a node',
    open: async (page, say, flowId) => {
      await editor('node=menu&panel=node')(page, say, flowId);
      await page.locator('[data-id="menu"]').click({ position: { x: 60, y: 20 } });
      await page.getByLabel(say('Name on the canvas')).waitFor();
    },
  },
  { name: 'the outline', open: editor('view=outline') },
  panel('issues', 'Mistakes and hints'),
  panel('variables', 'Variables'),
  panel('find', 'Find in the flow'),
  panel('flow', 'Settings of the flow'),
  panel('tests', 'Tests'),
  panel('versions', 'Versions'),
  panel('counts', 'Counts and drop-off'),
  {
    name: 'publishing',
    within: '[role="dialog"]',
    open: async (page, say, flowId) => {
      await editor('')(page, say, flowId);
      const publish = page.getByRole('button', { name: say('Publish…') });
      // On a phone it is among the rest.
      if (await publish.isHidden())
        await page
          .getByRole('banner')
          .getByRole('button', { name: say('More') })
          .click();
      await publish.click();
      await page.getByRole('dialog').getByRole('heading', { level: 2 }).waitFor();
      await page.getByRole('dialog').getByRole('button').nth(1).waitFor();
    },
  },
  {
    name: 'try it',
    open: async (page, say, flowId) => {
      await editor('')(page, say, flowId);
      await page.getByRole('button', { name: say('Try it') }).click();
      await page
        .getByRole('region', { name: say('Try it') })
        .getByRole('textbox')
        .fill('ciao');
      await page.keyboard.press('Enter');
      await page.getByRole('log').getByRole('button').nth(1).waitFor();
    },
  },
  {
    name: 'the shortcuts',
    within: '[role="dialog"]',
    open: async (page, say, flowId) => {
      await editor('')(page, say, flowId);
      await page.keyboard.press('?');
      await page.getByRole('dialog').getByText(say('Find in the flow')).waitFor();
    },
  },
  { name: 'channels', open: at('/channels', 'Channels') },
  {
    name: 'connecting Telegram',
    within: '[role="dialog"]',
    open: async (page, say, flowId) => {
      await at('/channels', 'Channels')(page, say, flowId);
      await page.getByRole('button', { name: say('Connect a channel') }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Telegram' }).click();
      await page
        .getByRole('dialog')
        .getByRole('button', { name: say('More settings') })
        .click();
    },
  },
  {
    name: 'a channel',
    open: async (page, say, flowId) => {
      await at('/channels', 'Channels')(page, say, flowId);
      await page.getByRole('link', { name: 'Demo', exact: true }).click();
      await page.getByRole('region', { name: say('Look and greeting') }).waitFor();
    },
  },
  { name: 'conversations', open: at('/conversations', 'Conversations') },
  {
    name: 'a conversation',
    open: async (page, say, flowId) => {
      await at('/conversations', 'Conversations')(page, say, flowId);
      await page.getByRole('main').getByRole('list').getByRole('link').first().click();
      await page.getByText('ciao', { exact: true }).last().waitFor();
    },
  },
  { name: 'settings', open: at('/settings', 'Settings') },
];
