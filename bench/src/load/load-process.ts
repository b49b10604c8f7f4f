import { Crowd } from './crowd.ts';
import { Driver } from './driver.ts';
import { startFakeTelegram } from './fake-telegram.ts';
import type { Order, Outcomes, Reply } from './orders.ts';

/**
 * The program that is both the customers and Telegram, apart from the engine and from whoever measures. It takes orders over
 * the channel to its parent and ends with it.
 */
const crowd = new Crowd();
let driver: Driver | null = null;

const reply = (message: Reply): void => {
  process.send?.(message);
};

async function obey(order: Order): Promise<Outcomes[keyof Outcomes]> {
  if (order.name === 'target') {
    driver = new Driver(crowd, order.with);
    return null;
  }
  if (order.name === 'customers') {
    const { first, count, step, firstLine } = order.with;
    crowd.add(
      Array.from({ length: count }, (_, n) => first + n * step),
      firstLine,
    );
    return null;
  }
  if (!driver) throw new Error('Nobody said where webhooks go');
  if (order.name === 'spread') return driver.spread(order.with);
  return order.name === 'drive' ? driver.drive(order.with) : driver.trickle(order.with);
}

process.on('message', (order: Order) => {
  obey(order).then(
    (outcome) => reply({ id: order.id, outcome }),
    (error: unknown) => reply({ id: order.id, failed: String(error) }),
  );
});
process.on('disconnect', () => process.exit(0));
// Ctrl-C reaches the whole group; the parent decides when this ends.
process.on('SIGINT', () => undefined);

reply({ ready: await startFakeTelegram((chat, text) => crowd.hear(chat, text, performance.now())) });
