import { endpoint } from '../endpoint.ts';

/** Where people land. */
export const readHome = endpoint({
  id: 'pages.home',
  method: 'GET',
  path: '/',
  summary: 'What runs here, and where to go on.',
  access: 'public',
  produces: 'text/html',
});

/** A page with the demo's web chat on it. */
export const readDemo = endpoint({
  id: 'pages.demo',
  method: 'GET',
  path: '/demo',
  summary: 'A page with a web chat to talk to.',
  access: 'public',
  produces: 'text/html',
});
