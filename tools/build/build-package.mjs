import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, extname, join, relative, resolve } from 'node:path';
import { transform } from '@swc/core';

/**
 * Compiles one package from `src` to `dist`: `node tools/build/build-package.mjs libs/core`.
 * Each module is compiled alone (types are checked by tsc elsewhere); other files that belong to the program are copied.
 */
const root = resolve(process.argv[2] ?? '.');
const src = join(root, 'src');
const dist = join(root, 'dist');

/** Tests and their data are not part of the program. */
const testsOnly = /\.(spec|it|e2e)\.tsx?$|(^|[/\\])(cases|fixtures)([/\\]|\.json$)/;

/** What only a browser shows is built by the app that shows it, from source. */
const browserOnly = /\.(tsx|module\.css)$|^(editor\.ts$|card[/\\])/;

const swc = {
  configFile: false,
  swcrc: false,
  sourceMaps: true,
  jsc: {
    target: 'es2024',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, verbatimModuleSyntax: true },
    // Sources import `./x.ts`, as Node and the type checker want it; compiled modules import `./x.js`.
    rewriteRelativeImportExtensions: true,
  },
  module: { type: 'es6' },
};

await rm(dist, { recursive: true, force: true });
const entries = await readdir(src, { recursive: true, withFileTypes: true });
const files = entries
  .filter((entry) => entry.isFile())
  .map((entry) => relative(src, join(entry.parentPath, entry.name)))
  .filter((file) => !testsOnly.test(file) && !browserOnly.test(file));
await Promise.all(files.map(build));

async function build(file) {
  const from = join(src, file);
  const to = join(dist, file);
  await mkdir(dirname(to), { recursive: true });
  if (extname(file) !== '.ts') return copyFile(from, to);
  const name = to.replace(/\.ts$/, '.js');
  const sourceFileName = relative(dirname(name), from);
  const { code, map } = await transform(await readFile(from, 'utf8'), { ...swc, filename: from, sourceFileName });
  await writeFile(name, `${code}//# sourceMappingURL=${name.split(/[/\\]/).pop()}.map\n`);
  await writeFile(`${name}.map`, map);
}
