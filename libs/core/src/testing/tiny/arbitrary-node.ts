import fc from 'fast-check';

/** Ids that random nodes have, in order. */
export const ids = ['n0', 'n1', 'n2', 'n3', 'n4', 'n5', 'n6', 'n7'];
/** The id of some node, there or not. */
export const anyId = fc.constantFrom(...ids);
/** Words that customers say and flows listen to. */
export const anyWord = fc.constantFrom('a', 'b', 'help', 'stop', '');

/** A node before it has a place: the short name of its kind and its config. */
export interface LooseNode {
  type: string;
  config: object;
}

const path = fc.constantFrom(
  'vars.x',
  'vars.y.deep',
  'vars.list',
  'contact.name',
  'contact.language',
  'contact.fields.z',
  'contact.tags',
  'nowhere',
);
const template = fc.constantFrom(
  'hi',
  '{{ vars.x }}',
  '{{ vars.word }}{{ message.text }}',
  '{{ broken',
  '{{ vars.y }} and {{ vars.y }}',
  '',
);
const text = fc.oneof(template, fc.record({ en: template, it: template }));
const ms = fc.option(fc.nat(60_000), { nil: undefined });
const value = fc.oneof(template, fc.integer(), fc.constant(['t']), fc.constant(null), fc.constant('long '.repeat(100)));

function node(
  weight: number,
  type: string,
  config: Record<string, fc.Arbitrary<unknown>>,
): { weight: number; arbitrary: fc.Arbitrary<LooseNode> } {
  // Through JSON, so that what was not drawn is absent, as in a stored flow.
  return { weight, arbitrary: fc.record(config).map((drawn) => ({ type, config: JSON.parse(JSON.stringify(drawn)) as object })) };
}

/** The node that random flows begin with: they answer to anything. */
export const opening: LooseNode = { type: 'trigger', config: { on: 'any' } };

/** Any node of any tiny kind. Those that ask come up more often: without them a run is over at once. */
export const anyNode: fc.Arbitrary<LooseNode> = fc.oneof(
  node(4, 'trigger', { on: fc.constantFrom('any', 'word', 'word', 'api'), word: anyWord, interrupts: fc.boolean(), returns: fc.boolean() }),
  node(2, 'say', { text, times: fc.nat(4) }),
  node(6, 'menu', { text, buttons: fc.constantFrom(['a'], ['a', 'b']), saveTo: fc.option(path, { nil: undefined }), timeoutMs: ms }),
  node(2, 'set', { assign: fc.dictionary(path, value, { maxKeys: 3 }) }),
  node(3, 'web', { url: template, timeoutMs: ms }),
  node(3, 'call', {
    flowId: fc.constantFrom('main', 'other', 'other', 'gone'),
    inputs: fc.constant({ x: 1 }),
    outputs: fc.constant({ x: 'x', list: 'y' }),
  }),
  node(1, 'jump', { to: anyId }),
  node(1, 'pause', { ms: fc.nat(60_000) }),
  node(1, 'end', { close: fc.boolean() }),
  node(1, 'hand', { timeoutMs: ms }),
  node(1, 'faulty', { fault: fc.constantFrom('throws', 'unknown-exit', 'fails', 'wild-path') }),
);
