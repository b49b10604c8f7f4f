import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds serious or critical on the page, or in a part of it, as it is now, in one line each. https://github.com/dequelabs/axe-core */
export async function barriers(page: Page, within?: string): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<axe.AxeResults>(`axe.run(${JSON.stringify(within ?? 'html')})`);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html, any }) => `${html.slice(0, 160)} (${any[0]?.message ?? ''})`).join('\n    ')}`);
}
