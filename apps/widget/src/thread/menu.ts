import type { Button } from '@filo/core';
import type { Entry } from './arrange.ts';
import { isNewest } from './is-newest.ts';

/** How the buttons of a message are shown: those that can be used, and what was chosen from an older menu. */
export interface Menu {
  buttons: readonly Button[];
  chosen: string | null;
}

/** The menu below an entry. Answers can be pressed while nothing newer is said; links of an older menu stay. */
export function menuOf(entries: readonly Entry[], entry: Entry): Menu {
  if (isNewest(entries, entry)) return { buttons: entry.buttons, chosen: null };
  const links = entry.buttons.filter((button) => button.kind === 'url' || button.kind === 'web-app');
  const answer = entries.slice(entries.indexOf(entry) + 1).find((one) => one.author === 'contact');
  const said = answer?.bubbles[0];
  const chosen = said?.kind === 'text' && entry.buttons.find((button) => button.kind === 'reply' && button.label === said.text);
  return { buttons: links, chosen: chosen ? chosen.label : null };
}
