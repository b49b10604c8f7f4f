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

/** The look of our own pages. */
export const readPageStyle = endpoint({
  id: 'pages.style',
  method: 'GET',
  path: '/demo/pages.css',
  summary: 'The style sheet of the pages.',
  access: 'public',
  produces: 'text/css',
});

/** The script of our own pages. */
export const readPageScript = endpoint({
  id: 'pages.script',
  method: 'GET',
  path: '/demo/start-over.js',
  summary: 'The script of the demo page, which starts a conversation over.',
  access: 'public',
  produces: 'text/javascript',
});
