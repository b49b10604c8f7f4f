import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { flowDocument, migrateDocument } from '@filo/core';
import type { FlowDocument } from '@filo/core';
import { nodeKinds } from '@filo/nodes';
import { Unreadable } from './unreadable.ts';
import { words } from './words.ts';
import type { Language } from './words.ts';

/** A flow read from a file. */
export interface FlowFile {
  file: string;
  /** The file's base name: what other flows may call it by, besides its name. */
  id: string;
  document: FlowDocument;
}

/** Reads the flows in some files; throws `Unreadable` for the first that has none. */
export function readFlows(files: readonly string[], language: Language): FlowFile[] {
  return files.map((file) => ({ file, id: basename(file).replace(/\.json$/, ''), document: readFlow(file, language) }));
}

/** Every flow by the names it may be called with. */
export function byName(flows: readonly FlowFile[]): Record<string, FlowDocument> {
  return Object.fromEntries([
    ...flows.map(({ document }) => [document.name, document] as const),
    ...flows.map(({ id, document }) => [id, document] as const),
  ]);
}

function readFlow(file: string, language: Language): FlowDocument {
  const read = flowDocument.safeParse(migrateDocument(readJson(file, language), nodeKinds));
  if (read.success) return read.data;
  const [first] = read.error.issues;
  throw new Unreadable(words[language].notFlow(file, `${first?.path.join('.') ?? ''} ${first?.message ?? ''}`.trim()));
}

function readJson(file: string, language: Language): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new Unreadable(words[language].unreadable(file));
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new Unreadable(words[language].notJson(file));
  }
}
