import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openWidgetSession, readDemoOrder, removeChannel, type WidgetSession } from '@filo/api';
import { randomUUID } from 'node:crypto';
import { eventually } from '../../test-support/eventually.ts';
import { type RunningEngine, runEngine } from '../../test-support/running-engine.ts';
import { DemoChannel } from './demo-channel.ts';
import { Welcome } from './welcome.ts';

let running: RunningEngine;
let channelId: string;

beforeAll(async () => {
  // The guard is closed: what the demo's flow calls is reached all the same.
  running = await runEngine({ FILO_ALLOW_PRIVATE_HOSTS: 'false' });
  channelId = (await running.engine.app.get(DemoChannel, { strict: false }).find()) ?? '';
});
afterAll(() => running.stop());

const get = (path: string, language = 'en') => fetch(running.url + path, { headers: { 'accept-language': language } });

/** A visitor of the demo's web chat. */
class Visitor {
  readonly language: string;
  #session: WidgetSession | undefined;

  constructor(language: string) {
    this.language = language;
  }

  /** What the chat shows, once it holds the words. */
  async sees(words: string): Promise<string> {
    return eventually(`the chat says "${words}"`, async () => {
      const { token } = this.#session ?? {};
      this.#session = await running.api.call(openWidgetSession, { params: { channelId }, body: { ...(token && { token }) } });
      const said = JSON.stringify(this.#session.messages);
      return said.includes(words) ? said : undefined;
    });
  }

  async says(text: string): Promise<void> {
    this.#session ??= await running.api.call(openWidgetSession, { params: { channelId }, body: {} });
    const response = await fetch(`${running.url}/hooks/${channelId}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${this.#session.token}` },
      body: JSON.stringify({ type: 'message', clientId: randomUUID(), language: this.language, text }),
    });
    expect(response.status).toBe(200);
  }
}

describe('the demo after the first start', () => {
  it.each([
    ['en', ['hello', 'How can I help?'], ['my order', 'What is your order number?'], ['AB1234', 'Order AB1234 is on its way.']],
    ['it', ['ciao', 'Come posso aiutarti?'], ['il mio ordine', 'Qual è il numero'], ['AB1233', "L'ordine AB1233 è in preparazione."]],
  ])('talks %s, and asks the order book of its own installation', async (language, ...turns) => {
    const visitor = new Visitor(language);
    for (const [says, sees] of turns) {
      await visitor.says(says ?? '');
      await visitor.sees(sees ?? '');
    }
  });

  it('has an order book that knows two letters and four digits', async () => {
    expect(await running.api.call(readDemoOrder, { params: { number: 'AB1200' } })).toEqual({
      number: 'AB1200',
      state: 'unknown',
      delivery: null,
    });
    for (const number of ['ab1234', 'AB123', 'AB12345', '..%2f..']) expect((await get(`/demo/orders/${number}`)).status).toBe(404);
  });

  it.each([
    ['/demo', 'it-IT,it;q=0.9,en;q=0.8', 'it', 'Il mio ordine'],
    ['/demo', 'de,en;q=0.5,it;q=0.4', 'en', 'My order'],
    ['/demo', 'fr', 'en', 'My order'],
    ['/demo/it', 'en', 'it', 'Il mio ordine'],
    ['/demo/en', 'it', 'en', 'My order'],
  ])('%s for a browser that prefers %s is in %s', async (path, accepted, language, words) => {
    const response = await get(path, accepted);
    const html = await response.text();
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).toContain(words);
    expect(response.headers.get('vary')).toContain('accept-language');
  });

  it('allows its pages nothing but their own files, and they need no more', async () => {
    const response = await get('/demo');
    expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
    const html = await response.text();
    expect(html).toContain(`data-channel="${channelId}"`);
    expect(html).not.toMatch(/<script>|<style|style="|\son\w+=|javascript:/);
    const files = [...html.matchAll(/(?:src|href)="(\/[^"]+\.(?:js|css))"/g)].map(([, path]) => path ?? '');
    expect(files.sort()).toEqual(['/demo/pages.css', '/demo/start-over.js', '/widget.js']);
    expect((await get('/demo/pages.css')).headers.get('content-type')).toBe('text/css; charset=utf-8');
    expect(await (await get('/demo/start-over.js')).text()).toContain('data-start-over');
  });

  it('does not know other languages', async () => {
    expect((await get('/demo/fr')).status).toBe(404);
  });

  it('says on its page when its chat was removed, and the console is silent about it', async () => {
    const welcome = running.engine.app.get(Welcome, { strict: false });
    expect(await welcome.text()).toContain('/demo');
    await running.api.call(removeChannel, { params: { id: channelId } });
    const html = await (await get('/demo')).text();
    expect(html).toContain('was stopped or removed');
    expect(html).not.toContain('<script');
    expect(await welcome.text()).not.toContain('/demo');
  });
});
