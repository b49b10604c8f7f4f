import { readFlowFile } from './read-flow-file.ts';

const trigger = { id: 'start', type: 'trigger', name: 'Start', config: { on: 'any' } };
const flow = { format: 'filo.flow/1', name: 'Shop', nodes: [trigger], edges: [] };

const file = (text: string) => ({ size: text.length, text: () => Promise.resolve(text) });
const read = (json: unknown) => readFlowFile(file(JSON.stringify(json)));

test('a flow comes back as it was written', async () => {
  expect(await read(flow)).toEqual({ document: flow });
});

test('a flow as the API answers it is taken out of its wrapping', async () => {
  expect(await read({ document: flow, revision: 3 })).toEqual({ document: flow });
});

test('a file larger than a flow may be is not read', async () => {
  const text = () => Promise.reject(new Error('read'));
  expect(await readFlowFile({ size: 2_000_000, text })).toEqual({ problem: { kind: 'too-large' } });
});

test.each([
  ['a comma too much', '{\n  "format": "filo.flow/1",\n}', { line: 3, column: 1 }],
  ['an end too early', '{\n  "format": "filo', { line: 2, column: 18 }],
])('broken JSON says where: %s', async (_name, text, at) => {
  expect(await readFlowFile(file(text))).toEqual({ problem: { kind: 'not-json', at } });
});

test.each([[[]], [null], ['text'], [{ nodes: [] }]])('JSON that is no flow: %j', async (json) => {
  expect(await read(json)).toEqual({ problem: { kind: 'not-a-flow' } });
});

test('a flow of another program is told by its format', async () => {
  expect(await read({ format: 'other/2', steps: [] })).toEqual({ problem: { kind: 'other-format', format: 'other/2' } });
});

test.each([
  ['nothing in it', {}, { part: 'document', field: 'name', what: 'missing' }],
  ['a name that is a number', { ...flow, name: 4 }, { part: 'document', field: 'name', what: 'text' }],
  ['an empty name', { ...flow, name: '' }, { part: 'document', field: 'name', what: 'short' }],
  ['nodes that are no list', { ...flow, nodes: {} }, { part: 'document', field: 'nodes', what: 'list' }],
  [
    'a node with a word for a place',
    { ...flow, nodes: [trigger, { ...trigger, id: 'b', name: 'Greet', position: { x: 'left', y: 0 } }] },
    { part: 'nodes', number: 2, name: 'Greet', field: 'position › x', what: 'number' },
  ],
  [
    'a node with a key of another program',
    { ...flow, nodes: [{ ...trigger, color: 'red' }] },
    { part: 'nodes', number: 1, name: 'Start', field: '', what: 'keys', found: 'color' },
  ],
  [
    'an edge without an end',
    { ...flow, edges: [{ id: 'e', from: 'start', exit: 'next' }] },
    { part: 'edges', number: 1, field: 'to', what: 'missing' },
  ],
  [
    'a variable of an unknown type',
    { ...flow, variables: [{ key: 'n', type: 'money' }] },
    { part: 'variables', number: 1, name: 'n', field: 'type', what: 'value', found: '"money"' },
  ],
  [
    'an id with a space',
    { ...flow, nodes: [{ ...trigger, id: 'a b' }] },
    { part: 'nodes', number: 1, field: 'id', what: 'value', found: '"a b"' },
  ],
])('%s', async (_name, json, place) => {
  const answer = await read({ format: 'filo.flow/1', ...json });
  expect(answer).toMatchObject({ problem: { kind: 'wrong' } });
  expect('problem' in answer && answer.problem.kind === 'wrong' && answer.problem.places).toContainEqual(expect.objectContaining(place));
});
