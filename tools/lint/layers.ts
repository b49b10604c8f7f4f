/** Which layers a layer may import from. Tags are in each package's package.json under `nx.tags`. */
export const layers: Record<string, string[]> = {
  'layer:core': [],
  'layer:understanding': ['layer:core'],
  'layer:editing': ['layer:core'],
  'layer:nodes': ['layer:core', 'layer:understanding'],
  'layer:channels': ['layer:core'],
  'layer:api': [],
  'layer:sdk': ['layer:api'],
  'layer:app': ['layer:core', 'layer:editing', 'layer:understanding', 'layer:nodes', 'layer:channels', 'layer:api', 'layer:sdk'],
  'layer:test': ['*'],
};

/** The same as constraints of `@nx/enforce-module-boundaries`. */
export const depConstraints = Object.entries(layers).map(([sourceTag, onlyDependOnLibsWithTags]) => ({
  sourceTag,
  onlyDependOnLibsWithTags,
}));
