/** What survives a reload, for one channel: in the browser's storage, or in memory where storage is blocked or full. */
export interface Keep {
  get(name: string): string | null;
  set(name: string, value: string): void;
  remove(name: string): void;
  /** The names that begin so. */
  names(prefix: string): string[];
}

/** A keep for one channel; `storage` is asked lazily because merely touching it may throw. */
export function createKeep(channelId: string, storage: () => Storage): Keep {
  const prefix = `filo.${channelId}.`;
  const memory = new Map<string, string>();
  const attempt = <T>(work: (storage: Storage) => T, otherwise: T): T => {
    try {
      return work(storage());
    } catch {
      // Blocked (third-party rules, private windows) or full: memory below holds it for this visit.
      return otherwise;
    }
  };
  return {
    get: (name) => memory.get(name) ?? attempt((kept) => kept.getItem(prefix + name), null),
    set(name, value) {
      const written = attempt((kept) => (kept.setItem(prefix + name, value), true), false);
      if (written) memory.delete(name);
      else memory.set(name, value);
    },
    remove(name) {
      memory.delete(name);
      attempt((kept) => kept.removeItem(prefix + name), undefined);
    },
    names(start) {
      const stored = attempt((kept) => Object.keys(kept), []).flatMap((key) => (key.startsWith(prefix) ? [key.slice(prefix.length)] : []));
      return [...new Set([...stored, ...memory.keys()])].filter((name) => name.startsWith(start));
    },
  };
}
