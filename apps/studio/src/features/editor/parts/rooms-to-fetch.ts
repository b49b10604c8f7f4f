/** What fetches each part of the editor that is not here yet; told by the parts themselves. */
export const roomsToFetch = new Set<() => Promise<unknown>>();
