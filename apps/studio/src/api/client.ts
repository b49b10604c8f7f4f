import { createFiloClient, type FiloClient } from '@filo/sdk';
import { tellFailure } from './tell-failure.ts';

// fetch is looked up at each call, as the page has it then.
const client = createFiloClient({ baseUrl: location.origin, fetch: (input, init) => fetch(input, init) });

/** The engine this studio was served by. The session cookie goes along by itself; what failed on the way, or for want of a session, is told to the frame. */
export const api: FiloClient = {
  call: (endpoint, input, options) =>
    client.call(endpoint, input, options).catch((error: unknown) => {
      tellFailure(error);
      throw error;
    }),
};
