/** One package in package-lock.json, keyed by its folder. */
export interface LockedPackage {
  version?: string;
  license?: string;
  cpu?: string[];
  os?: string[];
  libc?: string[];
  optional?: boolean;
  dev?: boolean;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

/** An optional package that package-lock.json should list and does not. */
export interface MissingPackage {
  /** The folder npm would install it in. */
  path: string;
  name: string;
  version: string;
  /** Whether only development needs it. */
  dev: boolean;
}

/**
 * The optional packages of exact version that another package asks for and the lockfile leaves out.
 * npm leaves out those that its registry or an existing node_modules does not have for the platform at hand, and then
 * `npm ci` refuses the lockfile as incomplete. https://github.com/npm/cli/issues/4828
 */
export function missingPackages(packages: Record<string, LockedPackage>): MissingPackage[] {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {}, dev = false }]) =>
    Object.entries(optionalDependencies)
      .filter(([name, version]) => /^\d/.test(version) && !foldersFor(path, name).some((folder) => folder in packages))
      .map(([name, version]) => ({ path: siblingOf(path, name), name, version, dev })),
  );
}

/** Where Node would look for a package that is needed by the one in `path`. */
function foldersFor(path: string, name: string): string[] {
  const parts = path.split('/node_modules/');
  const parents = parts.map((_part, index) => parts.slice(0, index + 1).join('/node_modules/'));
  return [...parents.map((parent) => `${parent}/node_modules/${name}`), `node_modules/${name}`];
}

function siblingOf(path: string, name: string): string {
  return path.slice(0, path.lastIndexOf('node_modules/')) + `node_modules/${name}`;
}
