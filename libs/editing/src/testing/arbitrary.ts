import type { FlowDocument, JsonObject } from '@filo/core';
import { flowDocument } from '@filo/core';
import fc from 'fast-check';
import type { Command } from '../commands/command.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const id = fc.constantFrom(...ids);
const exit = fc.constantFrom('next', 'x', 'y', 'else', 'success', 'failed', 'invalid');
const key = fc.constantFrom('one', 'two', 'three');
const template = fc.oneof(
  fc.constantFrom('hello', 'Ciao {{ contact.name }}', '{{ broken', ''),
  key.map((name) => `{{ vars.${name} | upcase }} and {{ vars["${name}"] }}`),
  key.map((name) => `{% if vars.${name} == "vars.${name}" %}vars.${name}{% endif %}`),
);
const text = fc.oneof(template, fc.record({ en: template, it: template }));
const path = key.chain((name) => fc.constantFrom(`vars.${name}`, `vars.${name}.deep`, `vars.${name}[0]`));
const point = fc.record({ x: fc.integer({ min: -500, max: 500 }), y: fc.integer({ min: -500, max: 500 }) });
const button = fc.record({ id: fc.constantFrom('x', 'y'), label: text });
const comparison = fc.record({ left: fc.oneof(path, template), op: fc.constant('equals'), right: template });

const configs: Record<string, fc.Arbitrary<object>> = {
  start: fc.record({ saveTo: path }, { requiredKeys: [] }),
  say: fc.record({ text }),
  menu: fc.record(
    { text, buttons: fc.uniqueArray(button, { selector: (one) => one.id }), saveTo: path },
    { requiredKeys: ['text', 'buttons'] },
  ),
  when: fc.record({
    branches: fc.uniqueArray(fc.record({ id: fc.constantFrom('x', 'y'), when: fc.record({ all: fc.array(comparison) }) }), {
      selector: (one) => one.id,
    }),
  }),
  web: fc.record({ url: template, save: fc.dictionary(path, fc.constantFrom('body.total', 'vars.one')) }),
  jump: fc.record({ node: id }),
  end: fc.constant({}),
  note: fc.constant({}),
  unknown: fc.dictionary(fc.constantFrom('saveTo', 'text'), fc.oneof(path, template)),
};

const config = fc.oneof(...Object.values(configs)).map((one) => one as JsonObject);

/** Any node, its settings fitting its type or not. */
const node = fc.constantFrom(...Object.keys(configs)).chain((type) =>
  fc.record({
    id,
    type: fc.constant(type),
    position: point,
    config: fc.oneof({ weight: 5, arbitrary: configs[type] ?? config }, { weight: 1, arbitrary: config }),
  }),
);
const edge = fc.record({ from: id, exit, to: id }).map((one) => ({ id: `${one.from}.${one.exit}`, ...one }));
const variable = fc.record({ key, type: fc.constantFrom('text', 'number'), initial: fc.constantFrom('', 'x') }, { requiredKeys: ['key'] });
const variables = fc.uniqueArray(variable, { selector: (one) => one.key, maxLength: 3 });
const line = fc.oneof(
  fc.constantFrom({ say: 'hi' }, { start: { vars: { one: 1 } } }),
  key.map((name) => ({ set: { [`vars.${name}`]: 1 }, expect: { vars: { [name]: 1 } } })),
);
const test = fc.record({
  id: fc.constantFrom('t1', 't2'),
  name: fc.constantFrom('First', 'Second'),
  lines: fc.array(line, { maxLength: 2 }),
});
const tests = fc.uniqueArray(test, { selector: (one) => one.id, maxLength: 2 });
const settings = fc.record(
  { timezone: fc.constantFrom('UTC', 'Europe/Rome'), fallback: id, country: fc.constantFrom('IT', 'FR') },
  { requiredKeys: ['timezone'] },
);

/** Any document with the outer shape of a flow: ids are unique, all else is as bad as it comes. */
export const anyDocument: fc.Arbitrary<FlowDocument> = fc
  .record({
    format: fc.constant('filo.flow/1'),
    name: fc.constantFrom('Flow', 'Other'),
    languages: fc.constantFrom(['en'], ['it', 'en']),
    variables,
    settings,
    nodes: fc.uniqueArray(node, { selector: (one) => one.id, maxLength: 6 }),
    edges: fc.uniqueArray(edge, { selector: (one) => one.id, maxLength: 8 }),
    tests,
  })
  .map((document) => flowDocument.parse(JSON.parse(JSON.stringify(document))));

/** Values that have the right type and are wrong all the same. */
const odd = fc.constantFrom('', ' ', 'x'.repeat(300), '-', 'a b', '__proto__', 'constructor');
const oddNode = node.chain((one) =>
  fc.constantFrom({ ...one, id: '' }, { ...one, id: 'no id!' }, { ...one, type: '' }, { ...one, position: { x: NaN, y: 0 } }),
);
const anyNode = fc.oneof({ weight: 6, arbitrary: node }, { weight: 1, arbitrary: oddNode });
const anyId = fc.oneof({ weight: 6, arbitrary: id }, { weight: 1, arbitrary: odd });

const simple = fc.oneof(
  fc.record({ do: fc.constant('add-node'), node: anyNode, from: fc.option(fc.record({ nodeId: anyId, exit }), { nil: undefined }) }),
  fc.record({ do: fc.constant('remove-nodes'), ids: fc.array(anyId), reconnect: fc.boolean() }),
  fc.record({ do: fc.constant('move-nodes'), positions: fc.dictionary(anyId, fc.oneof(point, fc.constant({ x: Infinity, y: NaN }))) }),
  fc.record({
    do: fc.constant('set-config'),
    nodeId: anyId,
    config: fc.oneof(config, fc.constant({ text: undefined, more: [undefined] })),
  }),
  fc.record({ do: fc.constant('rename-node'), nodeId: anyId, name: fc.oneof(odd, fc.constantFrom('Hello', 'Menu')) }),
  fc.record({ do: fc.constant('connect'), from: anyId, exit: fc.oneof(exit, odd), to: anyId }),
  fc.record({ do: fc.constant('disconnect'), edgeIds: fc.array(fc.tuple(id, exit).map((parts) => parts.join('.'))) }),
  fc.record({ do: fc.constant('insert'), nodes: fc.array(anyNode, { maxLength: 3 }), edges: fc.array(edge, { maxLength: 3 }) }),
  fc.record({ do: fc.constant('set-variables'), variables: fc.oneof(variables, fc.array(variable), fc.constant([{ key: 'no key' }])) }),
  fc.record({ do: fc.constant('rename-variable'), from: fc.oneof(key, odd), to: fc.oneof(key, odd, fc.constant('fresh')) }),
  fc.record({
    do: fc.constant('set-flow'),
    name: fc.oneof(odd, fc.constant('New')),
    languages: fc.constantFrom([], ['it'], ['?'], undefined),
    settings: fc.option(settings, { nil: undefined }),
  }),
  fc.record({ do: fc.constant('set-tests'), tests: fc.oneof(tests, fc.array(test, { maxLength: 3 })) }),
  fc.record({ do: fc.constant('replace'), document: fc.oneof(anyDocument, fc.constant({ format: 'other', nodes: [] })) }),
);

/** Any command, some of them impossible or of values that no document may have. */
export const anyCommand: fc.Arbitrary<Command> = fc
  .oneof(
    { weight: 6, arbitrary: simple },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('all'), commands: fc.array(simple, { maxLength: 4 }) }) },
  )
  .map((command) => command as unknown as Command);
