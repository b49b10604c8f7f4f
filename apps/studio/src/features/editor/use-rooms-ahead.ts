import { useEffect } from 'react';
import { roomsToFetch } from './parts/rooms-to-fetch.ts';

/** How long after a flow was opened its editor is surely drawn, in ms. */
const afterMs = 3000;

/** Fetches the parts of the editor that were not opened yet, one after the other, so that they are here when the connection is not. */
export function useRoomsAhead(): void {
  useEffect(() => {
    let left = false;
    const fetchAll = async (): Promise<void> => {
      for (const fetch of roomsToFetch) {
        if (left) return;
        // Without a connection it is tried again when the part is opened.
        await fetch().catch(() => undefined);
      }
    };
    const timer = setTimeout(() => void fetchAll(), afterMs);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, []);
}
