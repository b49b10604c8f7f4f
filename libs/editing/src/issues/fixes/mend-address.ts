import type { Fixer } from '../fix.ts';
import { changeConfig } from './change-config.ts';

/** What looks like the name of a host, perhaps with a path: `example.com/orders`. */
const host = /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+([/?#:].*)?$/u;

/** Writes the beginning of an address that is missing or not secure. */
export const mendAddress: Fixer = (issue, document) => {
  const { path, url } = issue.params;
  if (typeof path !== 'string' || typeof url !== 'string') return [];
  const bare = url.trim().replace(/^(http:)?\/\//i, '');
  if (!host.test(bare)) return [];
  const whole = `https://${bare}`;
  const shown = whole.length > 48 ? `${whole.slice(0, 47)}…` : whole;
  // The address may have been changed since it was looked at.
  return changeConfig(issue, document, { en: `Change to ${shown}`, it: `Cambia in ${shown}` }, path, (value) =>
    typeof value === 'string' && value.trim() === url.trim() ? whole : (value ?? ''),
  );
};
