import { z } from 'zod';

/** Id of anything Filo stores. */
export const id = z.guid();

/** Parameters of an address that is about one thing. */
export const idParams = z.object({ id });

/** A moment, ISO 8601 in UTC. */
export const moment = z.iso.datetime({ offset: true });
