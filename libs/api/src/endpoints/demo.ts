import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { demoOrder } from '../schemas/demo-order.ts';

/** A page with the demo's web chat on it, in the language the browser prefers. */
export const readDemo = endpoint({
  id: 'demo.page',
  method: 'GET',
  path: '/demo',
  summary: 'A page with the web chat of the demo flow, in English or Italian as the browser prefers.',
  access: 'public',
  produces: 'text/html',
});

/** The same page in one language. */
export const readDemoIn = endpoint({
  id: 'demo.pageIn',
  method: 'GET',
  path: '/demo/:language',
  summary: 'The same page in one language.',
  access: 'public',
  params: z.object({ language: z.enum(['en', 'it']) }),
  produces: 'text/html',
  problems: ['not-found'],
});

/** What the demo flow asks the demo's order book. */
export const readDemoOrder = endpoint({
  id: 'demo.order',
  method: 'GET',
  path: '/demo/orders/:number',
  summary: 'An order of the demo: made up from its number (two letters, four digits), the same all day. Nothing is stored.',
  access: 'public',
  params: z.object({ number: z.string().regex(/^[A-Z]{2}\d{4}$/) }),
  answer: demoOrder,
  problems: ['not-found'],
  limit: { per: 'address', times: 600, seconds: 60 },
});
