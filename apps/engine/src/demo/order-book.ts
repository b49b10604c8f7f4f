import type { DemoOrder } from '@filo/api';

const dayMs = 24 * 60 * 60 * 1000;
const sunday = 0;

/**
 * The demo's order book: what it says follows from the number alone (`AB1234`) and the day (`now`, Unix ms). Numbers ending in 00
 * are unknown, other even ones are shipped and arrive in one to three days, odd ones are in preparation and take four to eight.
 * Nothing arrives on a Sunday.
 */
export function findOrder(number: string, now: number): DemoOrder {
  const digits = Number(number.slice(-4));
  if (digits % 100 === 0) return { number, state: 'unknown', delivery: null };
  const shipped = digits % 2 === 0;
  const days = shipped ? 1 + (digits % 3) : 4 + (digits % 5);
  return { number, state: shipped ? 'shipped' : 'preparing', delivery: deliveryDay(now + days * dayMs) };
}

function deliveryDay(at: number): string {
  const day = new Date(at);
  if (day.getUTCDay() === sunday) day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}
