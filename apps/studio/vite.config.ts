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
    proxy: {
      '/api': engine,
      '/health': engine,
      '/media': engine,
      '/widget.js': engine,
      '/demo': engine,
      '/socket.io': { target: engine, ws: true },
    },
  },
  build: {
    // The first browsers with Map.groupBy and the set methods, which the shared libraries use: spring of 2024.
    target: ['chrome122', 'edge122', 'firefox127', 'safari17.4'],
    outDir: 'dist',
    emptyOutDir: true,
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // What every screen needs and no change of ours touches is kept by browsers over updates.
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\//, priority: 2 },
            { name: 'frame', test: /node_modules/, tags: ['$initial'], priority: 1 },
            // The controls that most screens use come in one part, not in one request per button; rarer ones are split by use.
            {
              name: 'controls',
              test: /node_modules\/(@mantine|@floating-ui|@tabler|react-)|studio\/src\/(ui|i18n|api|theme)\//,
              minShareCount: 6,
            },
          ],
        },
      },
    },
  },
});
