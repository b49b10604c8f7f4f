import { listen, type Listening } from '../fakes/listen.ts';

/** A page of some shop, on an address of its own, with the web chat in it by one script tag. */
export function shopPage(engineUrl: string, channelId: string): Promise<Listening> {
  const html = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Teapots</title>
    <script src="${engineUrl}/widget.js" data-channel="${channelId}" defer></script>
  </head>
  <body>
    <main>
      <h1>Teapots</h1>
      <p>The shop’s own <a href="#first">first link</a>.</p>
    </main>
  </body>
</html>
`;
  return listen((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end(html);
    return Promise.resolve();
  });
}
