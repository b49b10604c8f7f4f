/** How far down among the ways out of a card one stands; one that is not there any more comes last. */
export function exitPlace(exits: readonly string[], exit: string): number {
  const place = exits.indexOf(exit);
  return place === -1 ? exits.length : place;
}
