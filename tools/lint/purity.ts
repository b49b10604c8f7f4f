const outside = 'is the outside world: pure code gets it as data (the event carries the time, `env` what was looked up).';

const worldly = [
  ...['process', 'fetch', 'crypto', 'performance', 'Buffer', 'globalThis', 'window', 'document', 'XMLHttpRequest', 'WebSocket'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'],
];

/** Rules that keep a library free of input, output, clock and chance: the same input must always give the same output. */
export const purity = {
  'import-x/no-nodejs-modules': 'error',
  'no-restricted-globals': ['error', ...worldly.map((name) => ({ name, message: `${name} ${outside}` }))],
  'no-restricted-properties': [
    'error',
    { object: 'Date', property: 'now', message: `The clock ${outside}` },
    { object: 'DateTime', property: 'now', message: `The clock ${outside}` },
    { object: 'Math', property: 'random', message: `Chance ${outside}` },
  ],
};

/** Syntax that reads the clock, to go with the rules above. */
export const clockSyntax = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: `The clock ${outside}` },
  { selector: 'CallExpression[callee.name="Date"]', message: `The clock ${outside}` },
  {
    selector: 'CallExpression[callee.object.name="DateTime"][callee.property.name=/^(local|utc)$/][arguments.length=0]',
    message: `The clock ${outside}`,
  },
];

/** Syntax of waiting, which the interpreter never does: a turn is one synchronous step. */
export const asyncSyntax = [
  { selector: ':function[async=true]', message: 'The core is synchronous: a web call or a model call is an effect.' },
  { selector: 'NewExpression[callee.name="Promise"]', message: 'The core is synchronous: a web call or a model call is an effect.' },
];
