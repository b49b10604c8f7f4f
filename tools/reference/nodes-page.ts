import type { AnyNodeKind, FieldMeta } from '@filo/core';
import { nodeKinds } from '@filo/nodes';
import { caseConfigs, configFields, readCases } from '@filo/nodes/testing';
import { table } from './table.ts';

/** The reference of node types, from their schemas and the names of their cases. */
export function nodesPage(): string {
  const kinds = [...nodeKinds.values()];
  const list = table(
    ['type', 'family', 'what it does'],
    kinds.map((kind) => [`[\`${kind.type}\`](#${kind.type})`, kind.family, kind.description.en]),
  );
  return ['# Node types', 'Made from the schemas by `npm run reference`.', list, ...kinds.map(nodeSection)].join('\n\n') + '\n';
}

function nodeSection(kind: AnyNodeKind): string {
  const fields = configFields(kind.config).map(({ path, meta }) => fieldRow(path, meta));
  const exits = [...new Set(caseConfigs(kind).flatMap((config) => kind.exits(kind.config.parse(config)).map((exit) => exit.id)))];
  const cases = (readCases(kind.type) as { name: string }[]).map(({ name }) => `- ${name}`);
  return [
    `## ${kind.type}`,
    `**${kind.title.en}** (${kind.title.it}). ${kind.description.en}`,
    fields.length > 0 ? table(['field', 'label', 'hint'], fields) : 'Nothing to set.',
    exits.length > 0 ? `Exits seen in its cases: ${exits.map((id) => `\`${id}\``).join(', ')}.` : 'No exits.',
    ...(cases.length > 0 ? [`What it is held to:\n\n${cases.join('\n')}`] : []),
  ].join('\n\n');
}

function fieldRow(path: string, { label, hint }: Partial<FieldMeta>): string[] {
  return [`\`${path}\``, label?.en ?? '', hint?.en ?? ''];
}
