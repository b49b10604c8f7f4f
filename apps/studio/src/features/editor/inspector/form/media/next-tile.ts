const steps: Record<string, (at: number, tiles: readonly HTMLElement[]) => number> = {
  ArrowRight: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  ArrowDown: (at, tiles) => at + columns(tiles),
  ArrowUp: (at, tiles) => at - columns(tiles),
  Home: () => 0,
  End: (_, tiles) => tiles.length - 1,
};

/** The tile that a key leads to from the one that has the keyboard; undefined where it leads nowhere. */
export function nextTile(tiles: readonly HTMLElement[], from: EventTarget, key: string): HTMLElement | undefined {
  const at = tiles.findIndex((tile) => tile === from);
  const step = steps[key];
  return at < 0 || !step ? undefined : tiles[step(at, tiles)];
}

/** How many tiles stand in a row: those as high up as the first. */
function columns(tiles: readonly HTMLElement[]): number {
  const top = tiles[0]?.getBoundingClientRect().top;
  return tiles.filter((tile) => tile.getBoundingClientRect().top === top).length;
}
