import type { Locator, Page } from 'playwright-core';

/** A bot's credentials, and where its Bot API answers. */
export interface TelegramAccount {
  token: string;
  apiBase: string;
}

/** Opens the list of channels by the rail. */
export async function goToChannels(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Channels', exact: true }).click();
  await page.getByRole('heading', { name: 'Channels', level: 1 }).waitFor();
}

/** Puts a chat on the web that a flow answers, and gives the id that its snippet carries. */
export async function connectWebChat(page: Page, name: string, flow: string): Promise<string> {
  const dialog = await beginConnecting(page, 'Web chat');
  await dialog.getByLabel('Name').fill(name);
  await answerWith(page, flow);
  await dialog.getByRole('button', { name: 'Connect', exact: true }).click();
  await page.getByRole('heading', { name, level: 1 }).waitFor();
  const snippet = await page.getByRole('group', { name: 'Put it on your site' }).innerText();
  return /data-channel="([^"]+)"/.exec(snippet)?.[1] ?? '';
}

/** Connects a Telegram bot that a flow answers, and gives its channel's id. */
export async function connectTelegram(page: Page, { token, apiBase }: TelegramAccount, flow: string): Promise<string> {
  const dialog = await beginConnecting(page, 'Telegram');
  await dialog.getByRole('textbox', { name: 'Bot token' }).fill(token);
  await dialog.getByRole('button', { name: 'More settings' }).click();
  await dialog.getByRole('textbox', { name: 'Bot API address' }).fill(apiBase);
  await answerWith(page, flow);
  await dialog.getByRole('button', { name: 'Connect', exact: true }).click();
  const settings = page.getByRole('dialog', { name: /is connected$/ }).getByRole('link', { name: 'Open its settings' });
  const address = await settings.getAttribute('href');
  await settings.click();
  await page.getByRole('region', { name: 'How it is doing' }).waitFor();
  return address?.split('/').at(-1) ?? '';
}

async function beginConnecting(page: Page, kind: string): Promise<Locator> {
  await goToChannels(page);
  await page.getByRole('button', { name: 'Connect a channel' }).click();
  await page.getByRole('dialog', { name: 'Connect a channel' }).getByRole('button', { name: kind }).click();
  return page.getByRole('dialog', { name: `Connect ${kind}` });
}

async function answerWith(page: Page, flow: string): Promise<void> {
  await page.getByRole('dialog').getByRole('combobox', { name: 'Flow that answers' }).click();
  await page.getByRole('option', { name: flow, exact: true }).click();
}
