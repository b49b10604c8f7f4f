import type { ConfigFacts } from '@filo/core';

/** A web address, one whose beginning a variable holds, or a path of this installation. */
const address = /^(https?:\/\/)?\{\{|^https?:\/\/[^\s/?#{]|^\/[^\s/]/i;

/** An address that no call can go to: only its beginning, or no web address at all. */
export function addressIssues(url: string): NonNullable<ConfigFacts['issues']> {
  return address.test(url.trim()) ? [] : [{ code: 'no-address', severity: 'error' as const, params: { path: 'url' } }];
}
