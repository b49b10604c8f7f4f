import { endpoint } from '../endpoint.ts';

/** The studio. Its own pages and files are below it, at addresses that are no other's. */
export const readHome = endpoint({
  id: 'pages.home',
  method: 'GET',
  path: '/',
  summary: 'The studio, where people draw flows, connect channels and read conversations.',
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
