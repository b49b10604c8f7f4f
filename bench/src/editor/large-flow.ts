import { flowDocument, type FlowDocument } from '@filo/core';

/** Cards in one row of the drawing. */
const perRow = 25;

const texts = (number: number): { en: string; it: string } => ({
  en: `Question ${number}: which of these would you like to know more about?`,
  it: `Domanda ${number}: di quale di queste vuoi sapere di più?`,
});

/** A flow of that many nodes as a large installation might have it: messages, menus and questions in rows, every way out connected. */
export function largeFlow(size: number): FlowDocument {
  const nodes = Array.from({ length: size }, (_, index) => ({
    id: `n${index}`,
    position: { x: (index % perRow) * 340, y: Math.floor(index / perRow) * 420 },
    ...kindOf(index),
  }));
  const edges = nodes
    .slice(0, -1)
    .flatMap(({ id, exits }, index) =>
      exits.map((exit, turn) => ({ id: `${id}-${exit}`, from: id, exit, to: `n${Math.min(index + 1 + turn * perRow, size - 1)}` })),
    );
  return flowDocument.parse({
    format: 'filo.flow/1',
    name: `Large flow of ${size} nodes`,
    languages: ['en', 'it'],
    variables: [{ key: 'answer' }],
    nodes: nodes.map(({ exits: _exits, ...node }) => node),
    edges,
  });
}

function kindOf(index: number): { type: string; config: object; exits: string[] } {
  if (index === 0) return { type: 'trigger', config: { on: 'any' }, exits: ['next'] };
  if (index % 3 === 0) return { type: 'message', config: { bubbles: [{ kind: 'text', text: texts(index) }] }, exits: ['next'] };
  if (index % 3 === 1) {
    const buttons = ['a', 'b', 'c'].map((id) => ({ kind: 'reply', id, label: { en: `Choice ${id}`, it: `Scelta ${id}` } }));
    return { type: 'button-menu', config: { text: texts(index), buttons }, exits: ['a', 'b', 'c', 'invalid'] };
  }
  return {
    type: 'entity-capture',
    config: { prompt: texts(index), entity: 'email', saveTo: 'vars.answer' },
    exits: ['captured', 'invalid'],
  };
}
