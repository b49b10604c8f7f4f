/** Groups of nodes that can reach each other without leaving the group, and single nodes that reach themselves. */
export function findCycles(ids: readonly string[], next: (id: string) => readonly string[]): string[][] {
  // Tarjan's strongly connected components, with an own stack: a flow may be 2,000 nodes deep.
  // R. Tarjan, Depth-first search and linear graph algorithms, SIAM J. Comput. 1(2), 1972.
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const found: string[][] = [];
  for (const root of ids) {
    if (order.has(root)) continue;
    const walk = [visit(root)];
    for (let at = walk.at(-1); at; at = walk.at(-1)) {
      const child = at.rest.pop();
      if (child === undefined) {
        walk.pop();
        const parent = walk.at(-1);
        if (parent) lower(parent.id, low.get(at.id));
        if (low.get(at.id) === order.get(at.id)) close(at.id);
      } else if (!order.has(child)) walk.push(visit(child));
      else if (isOpen.has(child)) lower(at.id, order.get(child));
    }
  }
  return found;

  function visit(id: string): { id: string; rest: string[] } {
    order.set(id, order.size);
    low.set(id, order.size - 1);
    open.push(id);
    isOpen.add(id);
    return { id, rest: [...next(id)] };
  }

  function lower(id: string, to: number | undefined): void {
    low.set(id, Math.min(low.get(id) ?? Infinity, to ?? Infinity));
  }

  function close(id: string): void {
    const group = open.splice(open.lastIndexOf(id));
    for (const member of group) isOpen.delete(member);
    if (group.length > 1 || next(id).includes(id)) found.push(group);
  }
}
