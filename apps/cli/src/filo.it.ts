import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const program = join(import.meta.dirname, 'filo.ts');
const starter = join(import.meta.dirname, '../bin/filo.mjs');

const edge = (from: string, exit: string, to: string) => ({ id: `${from}-${exit}`, from, exit, to });
const desk = {
  format: 'filo.flow/1',
  name: 'Help desk',
  nodes: [
    { id: 'any', type: 'trigger', config: {} },
    {
      id: 'menu',
      name: 'Main menu',
      type: 'button-menu',
      config: {
        text: { en: 'How can I help?', it: 'Come posso aiutarti?' },
        buttons: [
          { id: 'order', label: 'My order' },
          { id: 'human', label: 'A person' },
        ],
      },
    },
    { id: 'desk', type: 'handoff', config: {} },
    { id: 'sub', type: 'subflow', config: { flow: 'order' } },
    { id: 'lost', type: 'end', config: {} },
  ],
  languages: ['en', 'it'],
  edges: [edge('any', 'next', 'menu'), edge('menu', 'order', 'sub'), edge('menu', 'human', 'desk')],
};
const order = {
  format: 'filo.flow/1',
  name: 'Order status',
  nodes: [
    { id: 'any', type: 'trigger', config: {} },
    { id: 'said', type: 'message', config: { bubbles: [{ kind: 'text', text: 'It is on its way.' }] } },
  ],
  edges: [edge('any', 'next', 'said')],
};
const person = {
  id: 'person',
  name: 'Asks for a person',
  lines: [
    { say: 'hi', expect: { texts: ['How can I help?'] } },
    { click: 'A person', expect: { owner: 'queue' } },
  ],
};
const asks = (text: string) => ({
  id: 'order',
  name: 'Asks for an order',
  lines: [
    { say: 'hi' },
    {
      click: 'My order',
      expect: {
        texts: [text],
        exits: [
          { nodeId: 'menu', exit: 'order' },
          { nodeId: 'sub', exit: 'done' },
        ],
      },
    },
  ],
});
const gone = {
  id: 'gone',
  name: 'Presses what is gone',
  language: 'it',
  lines: [{ say: 'ciao', expect: { texts: ['Salve'] } }, { click: 'Reso' }],
};

let folder = '';
const run = (args: string[], lang: string) => {
  const env = { PATH: process.env['PATH'], LANG: lang };
  const done = spawnSync(process.execPath, args, { cwd: folder, env, encoding: 'utf8' });
  return { code: done.status, out: done.stdout.trimEnd().split('\n'), err: done.stderr.trimEnd().split('\n') };
};
const filo = (args: string[], lang = 'en_GB.UTF-8') => run(['-C', 'filo-source', '--no-warnings', program, ...args], lang);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'filo-cli-'));
  const write = (name: string, json: unknown) => writeFileSync(join(folder, name), typeof json === 'string' ? json : JSON.stringify(json));
  write('good.json', { ...desk, tests: [person, asks('It is on its way.')] });
  write('bad.json', { ...desk, tests: [person, asks('It has arrived.'), gone] });
  write('order.json', order);
  write('broken.json', { ...desk, edges: [edge('any', 'sideways', 'menu')], tests: [person] });
  write('words.json', 'hello');
  write('list.json', []);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('filo test', () => {
  it('passes, with a called flow found by its file name', () => {
    expect(filo(['test', 'good.json', 'order.json'])).toEqual({
      code: 0,
      out: [
        'Help desk (good.json)',
        '  ✓ Asks for a person',
        '  ✓ Asks for an order',
        '',
        'Order status (order.json)',
        '  This flow has no tests.',
        '',
        '2 passed, 0 failed',
      ],
      err: [''],
    });
  });

  it('says what differs, in words', () => {
    const { code, out } = filo(['test', 'bad.json', 'order.json']);
    expect(code).toBe(1);
    expect(out.slice(0, 6)).toEqual([
      'Help desk (bad.json)',
      '  ✓ Asks for a person',
      '  ✗ Asks for an order',
      '      line 2, click "My order": The bot said “It is on its way.” instead of “It has arrived.”.',
      '  ✗ Presses what is gone',
      '      line 1, say "ciao": The bot said “Come posso aiutarti?” instead of “Salve”.',
    ]);
    expect(out.at(-1)).toBe('1 passed, 2 failed');
  });

  it('speaks Italian where the terminal does', () => {
    expect(filo(['test', 'bad.json', 'order.json'], 'it_IT.UTF-8').out).toEqual(
      expect.arrayContaining([
        '      riga 1, say "ciao": Il bot ha detto «Come posso aiutarti?» invece di «Salve».',
        '      riga 2, click "Reso": non si può fare: il pulsante "Reso" non è stato mostrato, solo: My order, A person',
      ]),
    );
  });

  it('shows what no test takes', () => {
    expect(filo(['test', '--coverage', 'good.json', 'order.json']).out.slice(3, 7)).toEqual([
      '  Its tests take 72% of its nodes and exits.',
      '      never reached: node "lost"',
      '      never taken: "Main menu" by "Not understood"',
      '      never taken: "desk" by "Resolved"',
    ]);
  });

  it('fails a flow that cannot run, and says why', () => {
    const { code, out } = filo(['test', 'broken.json']);
    expect({ code, last: out.at(-1) }).toEqual({ code: 1, last: '0 passed, 1 failed' });
    expect(out[1]).toBe('  This flow cannot run:');
    expect(out[2]).toContain('unknown-exit node "any"');
  });

  it.each([
    [['test', 'nowhere.json'], 'nowhere.json cannot be read.'],
    [['test', 'words.json'], 'words.json is not JSON.'],
    [['test', 'list.json'], 'list.json is not a flow: Invalid input: expected object, received array'],
    [['test'], 'Name at least one file with a flow.'],
    [['play', 'good.json'], '"play" is not a command of filo.'],
    [['test', '--loud'], expect.stringContaining("Unknown option '--loud'")],
  ])('%j makes no sense', (args, sentence) => {
    const { code, out, err } = filo(args);
    expect({ code, out, sentence: err[0] }).toEqual({ code: 2, out: [''], sentence });
  });

  it.each([
    ['en_GB.UTF-8', 'Filo is not built yet: run `npm run build` first.'],
    ['it_IT.UTF-8', 'Filo non è ancora compilato: esegui prima `npm run build`.'],
  ])('in %s asks for a build where there is none', (lang, sentence) => {
    const copy = join(folder, lang, 'bin', 'filo.mjs');
    mkdirSync(join(folder, lang, 'bin'), { recursive: true });
    copyFileSync(starter, copy);
    expect(run([copy, 'test', 'good.json'], lang)).toEqual({ code: 2, out: [''], err: [sentence] });
  });

  it('tells how it is used', () => {
    expect(filo(['--help'])).toMatchObject({
      code: 0,
      out: expect.arrayContaining(['Usage: filo test [--coverage] flow.json [more.json …]']),
    });
  });
});
