import { addressIssues } from './address-issues.ts';
import type { ConfigIssue } from './config-issue.ts';

/** An address that is no page of the web: a telephone, an email, an app. */
const other = /^(?!https?:)[a-z][a-z0-9+.-]*:[^\s]/i;

/** The address of a button, which the customer's own device opens. */
export function linkIssues(url: string, path: string): ConfigIssue[] {
  return other.test(url.trim()) ? [] : addressIssues(url, path);
}
