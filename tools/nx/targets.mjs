import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Gives every workspace package its targets from what its folder holds, so that a new package needs no list edited.
 * A package that builds in its own way says so with a `build` script, which wins over the one here.
 */
export const createNodesV2 = [
  '{libs,apps}/*/package.json',
  (packageFiles, _options, context) =>
    packageFiles.map((file) => {
      const root = dirname(file);
      return [file, { projects: { [root]: { targets: targetsOf(root, context.workspaceRoot) } } }];
    }),
];

function targetsOf(root, workspaceRoot) {
  const has = (file) => existsSync(join(workspaceRoot, root, file));
  const inWorkspace = (command) => ({ executor: 'nx:run-commands', options: { command, cwd: '{workspaceRoot}' } });
  return {
    build: inWorkspace(`node tools/build/build-package.mjs ${root}`),
    lint: inWorkspace(`eslint ${root}`),
    types: inWorkspace(`tsc -p ${has('tsconfig.json') ? `${root}/tsconfig.json` : 'tsconfig.json'}`),
    test: inWorkspace(`node --experimental-vm-modules node_modules/jest/bin/jest.js --selectProjects unit --testPathPatterns ${root}/`),
  };
}
