import { makeApiKey, makeOwner, scopes, signIn } from '@filo/api';
import { createFiloClient, type FiloClient } from '@filo/sdk';

const owner = { name: 'Ada Rossi', email: 'ada@thread.example', password: 'quiet-lantern-27-orbit' };

/** Makes the owner account of a fresh installation, signs in as its owner would, and gives a client with a key for everything. */
export async function signUp(baseUrl: string): Promise<FiloClient> {
  const stranger = createFiloClient({ baseUrl });
  await stranger.call(makeOwner, { body: owner });
  let cookie = '';
  const listening: typeof fetch = async (input, init) => {
    const response = await fetch(input, init);
    cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    return response;
  };
  const { email, password } = owner;
  await createFiloClient({ baseUrl, fetch: listening }).call(signIn, { body: { email, password } });
  const signedIn = createFiloClient({ baseUrl, headers: { cookie } });
  const { key } = await signedIn.call(makeApiKey, { body: { name: 'tests', scopes: [...scopes] } });
  return createFiloClient({ baseUrl, apiKey: key });
}
