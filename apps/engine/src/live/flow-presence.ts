import type { FlowPeople } from '@filo/api';

/** A tab that has a flow open, and whose it is. */
export type Person = FlowPeople['people'][number];

/**
 * Who has which flow open: the tabs of this process, and what other processes said of theirs. Every process tells its whole list
 * for a flow whenever that changes, and again and again while there is somebody in it. So a message that is lost is made good by
 * the next, a process that has just started soon knows everybody, and one that died is forgotten when it has been silent for a
 * while. Between processes the list may therefore lag behind by seconds; it shows who is near and decides nothing.
 */
export class FlowPresence {
  readonly #here = new Map<string, { flowId: string; person: Person }>();
  readonly #elsewhere = new Map<string, Map<string, { people: readonly Person[]; heardAt: number }>>();

  /** A tab of this process opened a flow or moved in it; it is in one flow at a time. Gives the flows whose people changed. */
  open(flowId: string, person: Person): string[] {
    const before = this.#here.get(person.tab);
    if (before?.flowId === flowId && before.person.nodeId === person.nodeId) return [];
    const left = before && before.flowId !== flowId ? this.leave(person.tab) : [];
    this.#here.set(person.tab, { flowId, person });
    return [...left, flowId];
  }

  /** A tab of this process closed its flow. */
  leave(tab: string): string[] {
    const before = this.#here.get(tab);
    this.#here.delete(tab);
    return before ? [before.flowId] : [];
  }

  /** Another process told who is in a flow there. Gives whether that is news. */
  heard(origin: string, flowId: string, people: readonly Person[], now: number): boolean {
    const origins = this.#elsewhere.get(flowId) ?? new Map<string, { people: readonly Person[]; heardAt: number }>();
    const before = origins.get(origin)?.people ?? [];
    if (people.length > 0) origins.set(origin, { people, heardAt: now });
    else origins.delete(origin);
    if (origins.size > 0) this.#elsewhere.set(flowId, origins);
    else this.#elsewhere.delete(flowId);
    return JSON.stringify(before) !== JSON.stringify(people);
  }

  /** Forgets processes that were last heard before that moment. */
  expire(before: number): string[] {
    const silent = [...this.#elsewhere].flatMap(([flowId, origins]) =>
      [...origins].filter(([, { heardAt }]) => heardAt < before).map(([origin]) => ({ flowId, origin })),
    );
    for (const { flowId, origin } of silent) this.heard(origin, flowId, [], before);
    return [...new Set(silent.map(({ flowId }) => flowId))];
  }

  /** The flow a tab of this process has open. */
  flowOf(tab: string): string | undefined {
    return this.#here.get(tab)?.flowId;
  }

  /** Flows that tabs of this process have open. */
  get flowsHere(): string[] {
    return [...new Set([...this.#here.values()].map(({ flowId }) => flowId))];
  }

  /** Who is in a flow in this process, in the order they came. */
  peopleHere(flowId: string): Person[] {
    return [...this.#here.values()].filter((at) => at.flowId === flowId).map(({ person }) => person);
  }

  /** Who is in a flow, wherever they are connected. */
  people(flowId: string): Person[] {
    const others = [...(this.#elsewhere.get(flowId)?.values() ?? [])].flatMap(({ people }) => people);
    return [...this.peopleHere(flowId), ...others];
  }
}
