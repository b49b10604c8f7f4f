import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The engine while one works on the studio: `npm start` in another terminal. */
const engine = 'http://localhost:3000';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  // Libraries come from source, as everywhere in the workspace.
  resolve: { conditions: ['filo-source', 'module', 'browser', 'development|production'] },
  server: {
    proxy: { '/api': engine, '/media': engine, '/widget.js': engine, '/demo': engine, '/socket.io': { target: engine, ws: true } },
  },
  build: { target: ['es2022', 'safari16.4'], outDir: 'dist', emptyOutDir: true, reportCompressedSize: false },
});
