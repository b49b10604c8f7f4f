import type { Row } from './result.ts';

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** Rows as a Markdown table. */
export function markdownTable(rows: readonly Row[]): string {
  const lines = rows.map(({ figure, filo, beside }) => `| ${cell(figure)} | ${cell(filo)} | ${cell(beside)} |`);
  return ['| figure | Filo | beside |', '| --- | --- | --- |', ...lines].join('\n');
}
