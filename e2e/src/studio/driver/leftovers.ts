import type { Page } from 'playwright-core';
import type { ScreenText } from './catalogues.ts';
import { quoted } from './quoted.ts';

/** Everything that is said on the page: its texts line by line, and the names and hints that only screen readers and tooltips tell. */
const everything = `
  const attributes = ['aria-label', 'placeholder', 'title', 'alt'];
  const said = document.body.innerText.split('\\n');
  for (const element of document.querySelectorAll('*')) for (const name of attributes) said.push(element.getAttribute(name) ?? '');
  [...new Set(said.map((words) => words.trim()))];
`;

/** Finds English on a page that should be Italian: what stands there word for word as the English catalogue has it, and Italian says otherwise. */
export function leftoversIn(texts: readonly ScreenText[]): (page: Page) => Promise<string[]> {
  const italian = texts.map(({ it }) => patternOf(it));
  // What is a whole Italian text as well is no leftover, and neither is one that is nothing but its values.
  const english = texts
    .filter(({ en, it }) => en !== it && /\p{L}{3}/u.test(en.replaceAll(/\{\{.*?\}\}/g, '')))
    .map(({ en }) => patternOf(en));
  return async (page) => {
    const said = await page.evaluate<string[]>(everything);
    return said.filter((words) => english.some((pattern) => pattern.test(words)) && !italian.some((pattern) => pattern.test(words)));
  };
}

function patternOf(text: string): RegExp {
  return new RegExp(
    `^${text
      .split(/\{\{.*?\}\}/)
      .map(quoted)
      .join('.+')}$`,
    'u',
  );
}
