import { endpoints } from '@filo/api';

const patterns = [...Map.groupBy(endpoints, (endpoint) => endpoint.path)].map(([path, group]) => ({
  matches: new RegExp(`^${path.replaceAll(/:\w+/g, '[^/]+')}/?$`),
  methods: group.map((endpoint) => endpoint.method),
}));

/** Methods that an address takes; none when there is nothing at the address. `url` may carry a query. */
export function allowedMethods(url: string): string[] {
  const path = url.split('?', 1)[0] ?? '';
  const methods = patterns.filter((pattern) => pattern.matches.test(path)).flatMap((pattern) => pattern.methods);
  return [...new Set<string>(methods.includes('GET') ? [...methods, 'HEAD'] : methods)];
}
