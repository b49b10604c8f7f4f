/** What every suite shares: TypeScript through swc, ES modules, workspace packages from source. */
const base = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  // Jest itself adds `import` or `require`, depending on who asks.
  testEnvironmentOptions: { customExportConditions: ['filo-source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.ts$': ['@swc/jest', swc({ syntax: 'typescript', tsx: false, decorators: true })],
    // The widget is Preact, to be small; the studio and the editor's views are React.
    '/apps/widget/.+\\.tsx$': ['@swc/jest', swc({ syntax: 'typescript', tsx: true }, 'preact')],
    '^.+\\.tsx$': ['@swc/jest', swc({ syntax: 'typescript', tsx: true })],
  },
  modulePathIgnorePatterns: ['/dist/', '/\\.filo/', '/\\.nx/'],
};

function swc(parser, importSource = 'react') {
  const react = { runtime: 'automatic', importSource };
  return {
    jsc: { target: 'es2024', parser, transform: { legacyDecorator: true, decoratorMetadata: true, react } },
    module: { type: 'es6' },
  };
}

/** Suites that talk to a real Postgres: one server for the run, a database for each test file. */
const withPostgres = {
  ...base,
  globalSetup: '<rootDir>/apps/engine/test-support/jest-global-setup.ts',
  globalTeardown: '<rootDir>/apps/engine/test-support/jest-global-teardown.ts',
};

export default {
  // An integration or end-to-end test starts servers and programs; a unit test that takes this long is told so by review.
  testTimeout: 60_000,
  projects: [
    {
      ...base,
      displayName: 'unit',
      testMatch: ['<rootDir>/{libs,apps,tools,docker,e2e,bench}/**/*.spec.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/apps/widget/', '<rootDir>/apps/studio/'],
    },
    {
      ...base,
      displayName: 'unit',
      testEnvironment: 'jsdom',
      testEnvironmentOptions: { customExportConditions: ['filo-source', 'browser'] },
      testMatch: ['<rootDir>/apps/{widget,studio}/**/*.spec.{ts,tsx}', '<rootDir>/libs/nodes/**/*.spec.tsx'],
      moduleNameMapper: { '\\.module\\.css$': '<rootDir>/tools/test/css-module.mjs', '\\.css$': '<rootDir>/tools/test/css.mjs' },
      setupFiles: ['<rootDir>/tools/test/browser.mjs'],
    },
    { ...withPostgres, displayName: 'integration', testMatch: ['<rootDir>/{libs,apps,tools,docker,e2e}/**/*.it.ts'] },
    { ...withPostgres, displayName: 'e2e', testMatch: ['<rootDir>/e2e/src/**/*.e2e.ts'] },
  ],
};
