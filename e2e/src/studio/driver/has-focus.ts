import type { Locator } from 'playwright-core';

/** Whether the focus is on an element, also inside a tree of its own such as the chat's. */
export const hasFocus = (element: Locator): Promise<boolean> =>
  element.evaluate((node: { getRootNode(): { activeElement?: unknown } }) => node.getRootNode().activeElement === node);
