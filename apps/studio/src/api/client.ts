import { createFiloClient } from '@filo/sdk';

/** The engine this studio was served by. The session cookie goes along by itself. */
export const api = createFiloClient({ baseUrl: location.origin });
