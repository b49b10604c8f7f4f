import { createFiloClient, type FiloClient, ProblemError } from '@filo/sdk';
import { doubtConnection } from './connection.ts';
import { sessionEnd } from './session-end.ts';

// fetch is looked up at each call, as the page has it then.
const client = createFiloClient({ baseUrl: location.origin, fetch: (input, init) => fetch(input, init) });

/** The engine this studio was served by. The session cookie goes along by itself; what failed on the way, or for want of a session, is told to the frame. */
export const api: FiloClient = {
  call: (endpoint, input, options) =>
    client.call(endpoint, input, options).catch((error: unknown) => {
      if (error instanceof ProblemError) {
        if (error.code === 'not-signed-in') sessionEnd.tell();
        if (error.code === 'unavailable') doubtConnection();
      } else if (error instanceof TypeError) doubtConnection();
      throw error;
    }),
};
