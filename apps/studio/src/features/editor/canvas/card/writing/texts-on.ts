/** A text that a card shows. */
export interface ShownText {
  /** Its place in the config, in dots. */
  path: string;
  /** Whether it may have several lines. */
  long: boolean;
}

/** The texts of a card, in the order in which they stand on it. */
export function textsOn(nodeId: string): ShownText[] {
  const card = document.querySelector(`.react-flow__node[data-id="${CSS.escape(nodeId)}"]`);
  return [...(card?.querySelectorAll('[data-text]') ?? [])].flatMap((element) => textAt(element) ?? []);
}

/** The text of a card that something on the screen belongs to. */
export function textAt(target: EventTarget | null): ShownText | undefined {
  const shown = target instanceof Element ? target.closest<HTMLElement>('[data-text]') : null;
  const path = shown?.dataset['text'];
  return path === undefined ? undefined : { path, long: shown?.dataset['long'] !== undefined };
}
