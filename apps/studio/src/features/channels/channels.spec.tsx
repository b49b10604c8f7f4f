import {
  type AnswerOf,
  changeChannel,
  type ChannelRecord,
  createChannel,
  listChannelKinds,
  listChannels,
  listConversations,
  listFlows,
  readSession,
  readSetup,
  removeChannel,
  stopChannel,
} from '@filo/api';
import { screen, waitFor, within } from '@testing-library/react';
import { live } from '../../api/live.ts';
import { FakeEngine, Refusal } from '../../testing/fake-engine.ts';
import { openStudio } from '../../testing/open-studio.tsx';
import { flowRecord, idOf, ownerSession, setup } from '../../testing/records.ts';

const at = '2026-11-20T10:00:00.000Z';
const bot: ChannelRecord = {
  id: idOf(50),
  kind: 'telegram',
  name: 'Shop bot',
  flowId: idOf(10),
  config: { token: '••••••••' },
  state: 'active',
  stateReason: null,
  account: { id: '7', name: 'Shop', link: 'https://t.me/shop_bot' },
  hookUrl: `https://filo.example/hooks/${idOf(50)}`,
  polls: true,
  createdAt: at,
  updatedAt: at,
};
/** Kinds as the engine tells them, with the settings that matter here. */
const kinds: AnswerOf<typeof listChannelKinds>['items'] = [
  {
    kind: 'telegram',
    title: { en: 'Telegram', it: 'Telegram' },
    description: { en: 'Private chats with a bot', it: 'Chat private con un bot' },
    config: {
      required: ['token'],
      properties: {
        token: {
          type: 'string',
          pattern: '^\\d{1,20}:[A-Za-z0-9_-]{3,100}$',
          label: { en: 'Bot token', it: 'Token del bot' },
          secret: true,
        },
        perSecond: { type: 'integer', label: { en: 'Messages per second', it: 'Messaggi al secondo' } },
      },
    },
  },
  {
    kind: 'api',
    title: { en: 'API', it: 'API' },
    description: { en: 'Any front end of your own', it: 'Un tuo front end' },
    config: {
      required: ['webhookUrl'],
      properties: {
        webhookUrl: { type: 'string', format: 'uri', label: { en: 'Webhook address', it: 'Indirizzo del webhook' } },
        secret: { type: 'string', label: { en: 'Signing secret', it: 'Segreto di firma' }, secret: true },
      },
    },
  },
];
const liveVersion = { id: idOf(90), version: 3, publishedAt: at };

let engine: FakeEngine;
let connected: ChannelRecord[];

beforeEach(() => {
  live.connect = () => live;
  connected = [bot];
  const change = (id: string | undefined, part: Partial<ChannelRecord>): ChannelRecord => {
    connected = connected.map((one) => (one.id === id ? { ...one, ...part } : one));
    return connected.find((one) => one.id === id) ?? bot;
  };
  engine = new FakeEngine()
    .on(readSession, () => ownerSession)
    .on(readSetup, () => setup)
    .on(listFlows, () => ({
      items: [
        flowRecord({ id: idOf(11), name: 'Draft flow' }),
        flowRecord({ id: idOf(10), name: 'Order desk', live: liveVersion }),
        flowRecord({ id: idOf(12), name: 'Opening hours', live: liveVersion }),
      ],
      nextCursor: null,
    }))
    .on(listChannelKinds, () => ({ items: kinds }))
    .on(listConversations, () => ({ items: [], nextCursor: null }))
    .on(listChannels, () => ({ items: connected, nextCursor: null }))
    .on(changeChannel, ({ params, body }) => {
      const { name, flowId } = body as Partial<ChannelRecord>;
      return change(params['id'], { ...(name !== undefined && { name }), ...(flowId !== undefined && { flowId }) });
    })
    .on(stopChannel, ({ params }) => change(params['id'], { state: 'stopped' }))
    .on(removeChannel, ({ params }) => {
      connected = connected.filter(({ id }) => id !== params['id']);
      return undefined;
    });
});

const cardOf = async (name: string): Promise<HTMLElement> => {
  const item = (await screen.findByRole('link', { name })).closest('li');
  if (!item) throw new Error('no card');
  return item;
};

test('a card says what the channel is and how it does', async () => {
  openStudio('/channels');
  const card = within(await cardOf('Shop bot'));
  await card.findByText('Filo fetches them from Telegram');
  card.getByText('Answers customers');
  expect(card.getByRole('link', { name: '@shop_bot' }).getAttribute('href')).toBe('https://t.me/shop_bot');
});

test('a broken one says why, and offers to connect again', async () => {
  connected = [{ ...bot, state: 'broken', stateReason: { code: 'unauthorized', text: 'Telegram refused the token. (Unauthorized)' } }];
  openStudio('/channels');
  const card = within(await cardOf('Shop bot'));
  card.getByText('Does not work');
  expect(card.getByRole('alert').textContent).toMatch(/^Telegram did not accept this token\. To get a new one/);
  card.getByRole('button', { name: 'Connect again' });
});

test('another flow answers at once, and that can be taken back', async () => {
  const { user } = openStudio('/channels');
  const card = within(await cardOf('Shop bot'));
  await user.click(await card.findByDisplayValue('Order desk'));
  await user.click(await screen.findByRole('option', { name: 'Opening hours' }));
  await screen.findByText('“Opening hours” answers on “Shop bot” now.');
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(engine.to(changeChannel).map(({ body }) => body)).toEqual([{ flowId: idOf(12) }, { flowId: idOf(10) }]));
  await card.findByDisplayValue('Order desk');
});

test('removing says what goes with it, and asks once', async () => {
  const { user } = openStudio('/channels');
  await user.click(await screen.findByRole('button', { name: 'More for “Shop bot”' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Remove' }));
  await screen.findByText(/Everything customers and you said on this channel is removed with it/);
  expect(engine.to(removeChannel)).toHaveLength(0);
  await user.click(screen.getByRole('button', { name: 'Remove with conversations' }));
  await screen.findByText('Connect your first channel');
});

test('stopping can be taken back', async () => {
  const { user } = openStudio('/channels');
  await user.click(await screen.findByRole('button', { name: 'More for “Shop bot”' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Stop' }));
  await screen.findByText('Stopped: takes and sends nothing');
  screen.getByRole('button', { name: 'Undo' });
});

describe('connecting', () => {
  const open = async (kind: RegExp) => {
    const { user } = openStudio('/channels');
    await user.click(await screen.findByRole('button', { name: 'Connect a channel' }));
    await user.click(await screen.findByRole('button', { name: kind }));
    return { user, send: () => user.click(screen.getByRole('button', { name: 'Connect' })) };
  };
  const made = { ...bot, id: idOf(51), name: 'Telegram' };

  test('Telegram takes a pasted token, and is called as the bot is', async () => {
    engine.on(createChannel, () => {
      connected = [...connected, made];
      return made;
    });
    const { user, send } = await open(/Private chats/);
    await user.click(screen.getByLabelText(/Bot token/));
    await user.paste('Use this token to access the HTTP API:\n7000000001:AAH-abcdefghijklmnopqrstuvwxyz_123\nKeep it secure.');
    await within(screen.getByRole('dialog')).findByDisplayValue('Order desk');
    await send();
    await screen.findByText('Shop answers as @shop_bot from now on.');
    await screen.findByText('Your first conversation appears here.');
    expect(engine.to(createChannel).map(({ body }) => body)).toEqual([
      { kind: 'telegram', name: 'Telegram', flowId: idOf(10), config: { token: '7000000001:AAH-abcdefghijklmnopqrstuvwxyz_123' } },
    ]);
    expect(engine.to(changeChannel).map(({ body }) => body)).toEqual([{ name: 'Shop' }]);
  });

  test('what cannot be a token is not sent', async () => {
    const { user, send } = await open(/Private chats/);
    await send();
    await screen.findByText('This is needed');
    await user.type(screen.getByLabelText(/Bot token/), 'my token');
    await screen.findByText(/This does not look right/);
    expect(engine.to(createChannel)).toHaveLength(0);
  });

  test('a refusal is said where it happened', async () => {
    engine.on(createChannel, () => {
      throw new Refusal('channel-refused');
    });
    const { user, send } = await open(/Private chats/);
    await user.type(screen.getByLabelText(/Bot token/), '7000000001:AAH');
    await send();
    expect((await screen.findByRole('alert')).textContent).toMatch(/^Telegram did not accept the connection\./);
  });

  test('an API channel shows its secret, once', async () => {
    engine.on(createChannel, () => ({ ...bot, id: idOf(52), kind: 'api', name: 'API', account: null }));
    const { user, send } = await open(/front end/);
    await user.type(screen.getByLabelText(/Webhook address/), 'https://example.com/answers');
    await send();
    await screen.findByText(/it is shown only now/);
    const [sent] = engine.to(createChannel);
    const { secret } = (sent?.body as { config: { secret: string } }).config;
    expect(secret).toMatch(/^[0-9a-f]{64}$/);
    screen.getByText(secret);
  });
});
