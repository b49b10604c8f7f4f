/** What a customer writes, and every text that must come back, in order. */
export interface Exchange {
  say: string;
  hear: readonly string[];
}

/** Lines of one visit to the order desk; the next one begins a new visit. */
export const linesPerVisit = 3;

const letters = 26;
const numbers = 10_000;

/** An order number of the flow's pattern: another for every visit of a customer, so that a repeated answer is seen. */
function orderNumber(customer: number, visit: number): string {
  const n = customer * 31 + visit;
  const letter = (value: number): string => String.fromCharCode(65 + (value % letters));
  return `${letter(Math.floor(n / numbers / letters))}${letter(Math.floor(n / numbers))}${String(n % numbers).padStart(4, '0')}`;
}

/** The name a customer has on the channel. */
export const nameOf = (customer: number): string => `Customer ${customer}`;

/** The customer's line of that number, counted from 0 over all visits, and the order desk's answer to it. */
export function deskScript(customer: number, line: number): Exchange {
  const order = orderNumber(customer, Math.floor(line / linesPerVisit));
  switch (line % linesPerVisit) {
    case 0:
      return { say: 'hi', hear: [`Hello ${nameOf(customer)}! How can I help?`] };
    case 1:
      return { say: '1', hear: ['Your order number?'] };
    default:
      return { say: order, hear: [`Order ${order} is on its way.`, `Thank you, ${nameOf(customer)}.`] };
  }
}
