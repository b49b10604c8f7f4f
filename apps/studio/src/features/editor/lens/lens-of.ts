import { type Lens, lenses } from '@filo/channels/lens';

/** The lens of a kind of channel; that of the web chat for a kind without one of its own. */
export function lensOf(kind: string | null): Lens {
  const found = lenses.find((lens) => lens.kind === (kind ?? 'web-chat')) ?? lenses.find((lens) => lens.kind === 'web-chat');
  if (!found) throw new Error('there is no lens of the web chat');
  return found;
}
