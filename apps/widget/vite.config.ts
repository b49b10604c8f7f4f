import { defineConfig } from 'vite';
import type { Plugin } from 'vite';

/**
 * Parts of Socket.IO's client that it has no switch for: WebTransport and long polling (where WebSocket is blocked the chat asks its
 * session every few seconds, and no load balancer needs sticky sessions), and binary events (the chat has none). Saves 4 kB gzipped.
 */
const leftOut: Readonly<Record<string, string>> = {
  '/engine.io-client/build/esm/transports/index.js': `import { WS } from './websocket.js'; export const transports = { websocket: WS };`,
  '/engine.io-parser/build/esm/contrib/base64-arraybuffer.js': `export const decode = () => new ArrayBuffer(0);`,
  '/socket.io-parser/build/esm/is-binary.js': `export const isBinary = () => false; export const hasBinary = () => false;`,
  '/socket.io-parser/build/esm/binary.js': `
    export const deconstructPacket = (packet) => ({ packet, buffers: [] });
    export const reconstructPacket = (packet) => packet;`,
};

const withoutThem: Plugin = {
  name: 'leave-out',
  enforce: 'pre',
  transform: (_code, id) => Object.entries(leftOut).find(([end]) => id.endsWith(end))?.[1] ?? null,
};

/** Pages and servers do not always say which encoding they use: in plain ASCII the script means the same in all of them. */
const plainAscii: Plugin = {
  name: 'plain-ascii',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === 'chunk')
        file.code = file.code.replace(/[^\0-\x7f]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
    }
  },
};

/** One classic script that a page can load with a plain script tag: no chunks, no style sheet beside it, nothing left in globals. */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
  plugins: [withoutThem, plainAscii],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: ['es2022', 'safari15.4'],
    lib: { entry: 'src/main.ts', formats: ['iife'], name: 'filoWidget', fileName: () => 'widget.js' },
    reportCompressedSize: false,
    // What is left out of these two does nothing when it is merely loaded.
    rolldownOptions: { treeshake: { moduleSideEffects: (id) => !/\/(engine|socket)\.io-client\//.test(id) } },
  },
});
