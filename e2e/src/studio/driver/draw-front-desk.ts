import type { Page } from 'playwright-core';
import type { Editor } from './editor.ts';
import { newFlow } from './flow-list.ts';

/**
 * Draws a flow from an empty canvas with the mouse, as somebody who has seen nothing else would: a greeting, buttons, a question
 * that keeps the order number, and a person after whom the flow goes on.
 */
export async function drawFrontDesk(page: Page, name: string): Promise<Editor> {
  const editor = await newFlow(page, name);
  await page.getByRole('button', { name: 'Start with a message' }).click();
  await editor.name('Greeting');
  await editor.write('Text', 'Welcome to the teapot shop.');

  await editor.add('Buttons');
  await editor.name('Menu');
  await editor.write('Question', 'How can I help?');
  await editor.write('Label of button 1', 'My order');
  await editor.write('Label of button 2', 'A person');

  await editor.addAfter('Menu', 'My order', 'Question', { x: 140, y: -140 });
  await editor.name('Order number');
  await editor.write('Question', 'Your order number?');
  await editor.choose('Kind of answer', 'A pattern');
  await editor.write('Pattern', String.raw`[A-Z]{2}\d{4}`);
  await editor.write('Save to', 'vars.order');
  await page.keyboard.press('Enter');

  await editor.add('Message');
  await editor.name('On its way');
  await editor.write('Text', 'Order {{ vars.order }} is on its way.');
  await editor.showEverything();

  await editor.addAfter('Menu', 'A person', 'Person', { x: 140, y: 220 });
  await editor.name('Desk');
  await editor.write('To the customer', 'Somebody will be with you in a moment.');
  await editor.add('Message');
  await editor.name('Solved');
  await editor.write('Text', 'Good that we could help.');
  await editor.showEverything();
  await editor.connect('Solved', undefined, 'Menu');
  await editor.saved();
  return editor;
}
