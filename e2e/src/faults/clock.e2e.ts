import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { backends } from '../engine/backends.ts';
import { connect, publish } from '../engine/publish.ts';
import { FakeTelegram } from '../fakes/telegram/fake-telegram.ts';
import { firstSends, tooMany } from '../fakes/telegram/behaviour.ts';
import { counting } from '../flows/counting.ts';
import { patienceSeconds, patient } from '../flows/patient.ts';
import { answered, said } from './conversing.ts';
import { type Desk, openDesk } from './desk.ts';
import { transcript } from './transcripts.ts';

const preload = join(import.meta.dirname, '../engine/shift-clock.mjs');
const hourMs = 3_600_000;

/** A timer may come this much late on a busy machine, in ms; the sweeper looks every second. */
const lateMs = 2500;

describe.each(backends)('a clock that goes back by an hour, with $name', (backend) => {
  let desk: Desk;
  let waiting: FakeTelegram;

  beforeAll(async () => {
    const env = { NODE_OPTIONS: `--import ${preload}`, FILO_TEST_CLOCK_BACK_MS: String(hourMs) };
    desk = await openDesk({ backend, flow: counting, env });
    waiting = await FakeTelegram.start();
    await connect(desk.client, 'telegram', await publish(desk.client, patient), waiting.config);
  });

  afterAll(async () => {
    await desk.close();
    await waiting.close();
  });

  const turnBack = async () => {
    const [engine] = desk.processes;
    const before = engine?.log.all.length ?? 0;
    process.kill(engine?.pid ?? 0, 'SIGUSR2');
    await engine?.log.until('the clock was turned', (lines) => lines.slice(before).find(({ msg }) => msg === 'the clock was turned back'));
  };

  const heardAfter = (chat: number): number => {
    const [first, second] = waiting.callsOf({ method: 'sendMessage', chat });
    return (second?.at ?? 0) - (first?.at ?? 0);
  };

  it('fires a timer that was set before, in its time', async () => {
    const customer = waiting.customer(8100);
    await customer.says('hello');
    await customer.hears('One moment');
    await turnBack();
    await customer.hears('Here I am');
    expect(heardAfter(8100)).toBeGreaterThan(patienceSeconds * 1000 - 500);
    expect(heardAfter(8100)).toBeLessThan(patienceSeconds * 1000 + lateMs);
  });

  it('fires a timer that is set afterwards, in its time', async () => {
    const customer = waiting.customer(8101);
    await customer.says('hello');
    await customer.hears('Here I am');
    expect(heardAfter(8101)).toBeGreaterThan(patienceSeconds * 1000 - 500);
    expect(heardAfter(8101)).toBeLessThan(patienceSeconds * 1000 + lateMs);
  });

  it('keeps the order of a conversation, and a pause that the vendor asked for', async () => {
    const { telegram, client, channelId } = desk;
    const customer = telegram.customer(8102);
    await customer.says('one');
    await customer.hears('1: one');
    telegram.script(firstSends(1, tooMany(2), customer.id));
    await customer.says('two');
    const refused = await telegram.calls.until('a 429', (all) => all.find((call) => call.chat === customer.id && call.status === 429));
    await turnBack();
    await customer.says('three');
    await customer.hears('3: three');
    expect(customer.heard).toEqual(['1: one', '2: two', '3: three']);
    const next = telegram.callsOf({ method: 'sendMessage', chat: customer.id }).find(({ n }) => n > refused.n);
    expect((next?.at ?? 0) - refused.at).toBeGreaterThanOrEqual(2000);
    expect((next?.at ?? 0) - refused.at).toBeLessThan(2000 + lateMs);
    const told = await transcript(client, channelId, customer.id);
    expect(said(told)).toEqual(['one', 'two', 'three']);
    expect(answered(told)).toEqual(customer.heard);
  });
});
