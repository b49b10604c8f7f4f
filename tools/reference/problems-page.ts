import { problemCatalogue } from '@filo/api';
import { table } from './table.ts';

/** The reference of problem codes. */
export function problemsPage(): string {
  const rows = Object.entries(problemCatalogue).map(([code, kind]) => [`\`${code}\``, String(kind.status), kind.title, kind.advice]);
  const about =
    'Every answer that is not a success is a problem document (RFC 9457, `application/problem+json`) with one of these codes. Made by `npm run reference`.';
  return ['# Problems', about, table(['code', 'status', 'what happened', 'what to do'], rows)].join('\n\n') + '\n';
}
