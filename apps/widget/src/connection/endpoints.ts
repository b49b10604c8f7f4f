/** The engine's addresses, all below the folder the script came from. */
export interface Endpoints {
  /** The folder of `widget.js`, ending in a slash: media addresses are read relative to it. */
  base: string;
  session: string;
  hook: string;
  media: string;
  /** Where Socket.IO connects: the origin, and the path of its requests. */
  live: { address: string; path: string };
}

/** The addresses of one channel, from the address of the script (`https://host/widget.js`). */
export function endpoints(script: string, channelId: string): Endpoints {
  const base = new URL('.', script);
  const channel = encodeURIComponent(channelId);
  const below = (path: string) => new URL(path, base).href;
  return {
    base: base.href,
    session: below(`api/v1/widget/${channel}/session`),
    hook: below(`hooks/${channel}`),
    media: below(`api/v1/widget/${channel}/media`),
    live: { address: base.origin, path: `${base.pathname}socket.io/` },
  };
}
