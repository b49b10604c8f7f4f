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
  build: {
    target: ['es2022', 'safari16.4'],
    outDir: 'dist',
    emptyOutDir: true,
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What every screen needs and no change of ours touches: kept by browsers over updates. All else is split by use.
          groups: [
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
            { name: 'frame', test: /node_modules\/(@tanstack\/(react-)?(router|query|history|store)[^/]*|i18next|react-i18next)\// },
          ],
        },
      },
    },
  },
});
