import type { FlowDocument, FlowNode, Json, NodeKinds } from '@filo/core';
import { mapJson } from '../parts/map-json.ts';
import { readNode } from '../parts/read-node.ts';
import { findIn } from './find-in.ts';
import type { Match } from './match.ts';

/** Matches given at most: beyond that nobody reads on. */
const maxMatches = 500;

/** Finds words in a flow: in names of nodes, in texts and settings, in what kinds of nodes are called, and in names of variables. */
export function find(document: FlowDocument, query: string, kinds: NodeKinds): Match[] {
  const wanted = query.trim();
  if (wanted === '') return [];
  const variables = document.variables.flatMap(({ key }) => matchIn(key, wanted, { nodeId: null, in: 'variable' }));
  const nodes = document.nodes.flatMap((node) => matchesInNode(node, wanted, kinds));
  return [...nodes, ...variables].slice(0, maxMatches);
}

function matchesInNode(node: FlowNode, wanted: string, kinds: NodeKinds): Match[] {
  const nodeId = node.id;
  const matches = matchIn(node.name ?? '', wanted, { nodeId, in: 'name' });
  const title = kinds.get(node.type)?.title;
  const type = [title?.en ?? '', title?.it ?? '', node.type].flatMap((text) => matchIn(text, wanted, { nodeId, in: 'type' }))[0];
  const texts = readNode(node, kinds)?.facts.texts ?? [];
  const look = (text: string, path: string): string => {
    const fact = texts.find((one) => path === one.path || path.startsWith(`${one.path}.`));
    const language = fact && path.length > fact.path.length ? path.slice(fact.path.length + 1) : null;
    matches.push(...matchIn(text, wanted, { nodeId, in: fact ? 'text' : 'setting', path, language }));
    return text;
  };
  mapJson(node.config as Json, {
    text: look,
    // `vars.total` as a key is where something is saved; other keys are names of settings.
    key: (key, path) => (key.includes('.') ? look(key, path === '' ? key : `${path}.${key}`) : key),
  });
  return type ? [...matches, type] : matches;
}

type Where = Pick<Match, 'nodeId' | 'in'> & Partial<Pick<Match, 'path' | 'language'>>;

function matchIn(text: string, wanted: string, where: Where): Match[] {
  const found = findIn(text, wanted);
  return found ? [{ path: '', language: null, ...where, text, ...found }] : [];
}
