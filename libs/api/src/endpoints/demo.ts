import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { demoOrder } from '../schemas/demo-order.ts';

/** The page with the demo's web chat. */
export const showDemo = endpoint({
  id: 'demo.page',
  method: 'GET',
  path: '/demo',
  summary: 'A page with the web chat of the demo flow, in English or Italian.',
  access: 'public',
  query: z.object({ lang: z.string().max(16).optional() }),
  produces: 'text/html',
});

/** The look of the demo page. */
export const readDemoStyle = endpoint({
  id: 'demo.style',
  method: 'GET',
  path: '/demo/page.css',
  summary: 'The style sheet of the demo page.',
  access: 'public',
  produces: 'text/css',
});

/** The demo page's own script. */
export const readDemoScript = endpoint({
  id: 'demo.script',
  method: 'GET',
  path: '/demo/page.js',
  summary: 'The script of the demo page, which starts a conversation over.',
  access: 'public',
  produces: 'text/javascript',
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
