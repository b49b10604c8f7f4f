import { readFileSync } from 'node:fs';

/** The flow document that a new installation begins with: an order desk in English and Italian. */
export const orderDesk = JSON.parse(readFileSync(new URL('order-desk.json', import.meta.url), 'utf8')) as { name: string };
