import { describe, expect, it } from '@jest/globals';
import { runCase, runCases } from './run-cases.ts';
import { tinyKinds } from './tiny/kinds.ts';
import { tinyMenu, tinySay } from './tiny/talk.ts';
import { tinyWeb } from './tiny/work.ts';

const menu = { text: 'Choose', buttons: ['a', 'b'] };
const failuresOf = (one: object) => runCase(tinyMenu, { name: 'one', ...one }, tinyKinds).failures;

describe('runCases', () => {
  it('passes what is true of a single node', () => {
    const cases = [
      {
        name: 'leaves by the button',
        config: menu,
        script: [
          { start: {}, expect: { texts: ['Choose'], waits: 'node' } },
          { click: 'a', expect: { exit: 'a', waits: null } },
        ],
      },
      {
        name: 'starts by itself',
        config: { ...menu, saveTo: 'vars.x' },
        vars: { y: 1 },
        script: [{ say: 'b', expect: { vars: { x: 'b', y: 1, z: null } } }],
      },
      { name: 'refuses', config: {}, refused: [{ code: 'invalid-config', params: { path: 'buttons' } }] },
      {
        name: 'checks',
        config: { ...menu, text: '{{ vars.gone }}' },
        checks: [{ code: 'unknown-variable', params: { variable: 'gone' } }],
      },
    ];
    expect(runCases(tinyMenu, cases, tinyKinds)).toEqual(cases.map(({ name }) => ({ name, failures: [] })));
  });

  it.each([
    [{ script: [{ start: {}, expect: { texts: ['Other'] } }] }, 'line 1: texts: expected ["Other"], got ["Choose"]'],
    [{ script: [{ click: 'a', expect: { exit: 'b' } }] }, 'line 2: exit: expected "b", got "a"'],
    [{ script: [{ start: {}, expect: { issues: ['node-failed'] } }] }, 'line 1: issues: expected ["node-failed"], got []'],
    [
      { script: [{ start: {}, expect: { sends: [{ buttons: [{ label: 'a' }] }] } }] },
      'line 1: sends.0.buttons: expected [{"label":"a"}], got [{"kind":"reply","label":"a","payload":"node:a"},{"kind":"reply","label":"b","payload":"node:b"}]',
    ],
    [{ script: [{ start: {}, expect: { vars: { x: 1 } } }] }, 'line 1: vars.x: expected 1, got undefined'],
    [{ script: [{ click: 'c' }] }, 'line 2: no button "c" was shown, only: a, b'],
    [{ script: [{ answer: 1 }] }, 'line 2: the flow waits for no effect'],
    [{ refused: [{ code: 'unknown-type' }] }, 'refused: expected {"code":"unknown-type"} among []'],
    [
      { config: { ...menu, text: '{{ vars.gone }}' }, checks: [] },
      'checks: expected none, found {"code":"unknown-variable","nodeId":"node","severity":"warning","params":{"variable":"gone"}}',
    ],
    [{ script: [{ start: {}, expect: { text: [] } }] }, 'not a case: script.0.expect Unrecognized key: "text"'],
    [
      { script: [{ expect: {} }] },
      'not a case: script.0 a line has exactly one of: start, say, click, send, message, answer, fail, wait, owner, agent, set, channel, language',
    ],
    [{}, 'not a case:  a case has a script, refused or checks'],
  ])('tells what is not true: %j', (one, failure) => {
    expect(failuresOf({ config: menu, ...one })).toEqual([failure]);
  });

  it('reports issues of the run that nobody expected', () => {
    const { failures } = runCase(tinySay, { name: 'broken', config: { text: '{{ x | nonsense }}' }, script: [{ start: {} }] }, tinyKinds);
    expect(failures).toEqual(['line 1: issues: expected [], got ["template-error"]']);
  });

  it('answers and fails effects, lets time pass, changes owners', () => {
    const one = {
      name: 'all lines',
      config: { url: 'https://shop.example', timeoutMs: 500 },
      script: [
        { start: {}, expect: { timer: 500, waitsFor: ['effect', 'time'], effects: [{ type: 'call.webhook' }] } },
        { send: { kind: 'image', url: 'https://x.example/i.png', caption: 'look' }, expect: { waits: 'node' } },
        { owner: 'agent', expect: { owner: 'agent' } },
        { owner: 'bot', resume: { at: 'resolved' }, expect: { waits: 'node' } },
        { fail: { code: 'timeout', text: 'none' }, expect: { exit: 'failed' } },
        { start: {}, expect: { waits: 'node' } },
        { wait: 500, expect: { exit: 'failed' } },
        { start: {} },
        { answer: { ok: true }, expect: { exit: 'success', vars: { answer: { ok: true } }, ended: false } },
        { message: { referral: { payload: 'ad' } }, expect: { exit: null } },
      ],
    };
    expect(runCase(tinyWeb, one, tinyKinds).failures).toEqual([]);
  });
});
