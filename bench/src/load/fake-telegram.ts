import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What is told of each text the bot sends. */
export type OnSend = (chat: number, text: string) => void;

interface Call {
  chat_id?: number | string;
  text?: string;
}

const bot = { id: 123456, is_bot: true, first_name: 'Order desk', username: 'order_desk_bot' };

/** A Bot API server on loopback that takes everything at once. Answers its address. https://core.telegram.org/bots/api */
export async function startFakeTelegram(onSend: OnSend): Promise<string> {
  let messages = 0;
  const resultOf = (method: string, call: Call): unknown => {
    if (method === 'getMe') return bot;
    if (method !== 'sendMessage') return true;
    const chat = Number(call.chat_id);
    onSend(chat, call.text ?? '');
    messages += 1;
    return { message_id: messages, date: Math.floor(Date.now() / 1000), chat: { id: chat, type: 'private' }, text: call.text };
  };
  const server = createServer((request, response) => {
    readBody(request, (body) => {
      const method = request.url?.slice(request.url.lastIndexOf('/') + 1) ?? '';
      answer(response, resultOf(method, body === '' ? {} : (JSON.parse(body) as Call)));
    });
  });
  // Longer than the engine keeps a connection unused, so that none is closed under a request.
  server.keepAliveTimeout = 120_000;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function readBody(request: IncomingMessage, done: (body: string) => void): void {
  let body = '';
  request.setEncoding('utf8');
  request.on('data', (chunk: string) => (body += chunk));
  request.on('end', () => done(body));
}

function answer(response: ServerResponse, result: unknown): void {
  const body = JSON.stringify({ ok: true, result });
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
  response.end(body);
}
