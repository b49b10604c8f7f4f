import type { ConfigIssue } from './config-issue.ts';

/** A web address, one whose beginning a variable holds, or a path of this installation. */
const address = /^(https?:\/\/)?\{\{|^https?:\/\/[^\s/?#{]|^\/[^\s/]/i;

/** Plain http to a host that others can reach; within a house of one's own it is nobody else's business. */
const open = /^http:\/\/(?!localhost\b|127\.|10\.|192\.168\.|\[)[^\s/?#:{]+\.[^\s/?#:{]/i;

/** An address that nothing can be fetched from: only its beginning, or no web address at all. One that others can read on the way is told as well. */
export function addressIssues(url: string, path: string): ConfigIssue[] {
  const written = url.trim();
  if (!address.test(written)) return [{ code: 'no-address', severity: 'error', params: { path, url: written } }];
  return open.test(written) ? [{ code: 'not-https', severity: 'warning', params: { path, url: written } }] : [];
}
