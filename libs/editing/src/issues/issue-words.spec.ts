import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '@filo/core';
import { checkFlow } from '@filo/core';
import fc from 'fast-check';
import { anyDocument } from '../testing/arbitrary.ts';
import { buttons, flow } from '../testing/flow.ts';
import { kinds } from '../testing/kinds.ts';
import { describeIssue, hasWords } from './describe-issue.ts';
import { fieldLabel } from './field-label.ts';
import { reason } from './reason.ts';

const libs = join(import.meta.dirname, '../../..');
const sources = (folder: string): string[] =>
  readdirSync(join(libs, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.spec\.|testing/.test(name))
    .map((name) => readFileSync(join(libs, folder, name), 'utf8'));
const caught = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map((match) => match[1] ?? '');

const checkCodes = caught(readFileSync(join(libs, 'core/src/check/issue.ts'), 'utf8'), /^ {2}\| '([a-z-]+)'/gm);
const ruleCodes = sources('core/src').flatMap((text) => caught(text, /code: '([a-z-]+)',\s*nodeId/g));
const nodeCodes = sources('nodes/src').flatMap((text) => caught(text, /code: '([a-z-]+)',\s*severity/g));

/** What the schemas of flows and nodes say when something does not fit; parts that vary stand as they do in the source. */
const complaints = ['core/src/flow', 'core/src/values', 'nodes/src']
  .flatMap((folder) => sources(folder))
  .filter((text) => /from 'zod'|RefinementCtx/.test(text))
  .flatMap((text) => [
    ...caught(text, /message: [`']([^`']+)[`']/g),
    ...caught(text, /\.regex\(\s*\/.*\/[a-z]*,\s*'([^']+)'/g),
    ...caught(text, /\.refine\((?:[^']|'[^']*'\))*?, '([^']+)'\)/g),
  ]);

describe('words for issues', () => {
  it('are there for every code of the core and of the nodes', () => {
    expect(checkCodes.length).toBeGreaterThan(20);
    expect(nodeCodes.length).toBeGreaterThan(2);
    expect([...checkCodes, ...ruleCodes, ...nodeCodes].filter((code) => !hasWords(code))).toEqual([]);
  });

  it('are there for every complaint of a schema', () => {
    expect(complaints.length).toBeGreaterThan(15);
    expect(complaints.filter((message) => reason(message).it === 'qualcosa non va bene')).toEqual([]);
  });

  it.each([...new Set([...checkCodes, ...nodeCodes])])('are whole sentences in both languages: %s', (code) => {
    const { en, it: italian } = describeIssue({
      code,
      nodeId: null,
      severity: 'error',
      params: { buttons: 4, max: 3, channel: 'telegram' },
    });
    expect(en).toMatch(/^[A-Z0-9"].*\.$/);
    expect(italian).toMatch(/^[A-Z0-9"].*\.$/);
    expect(en).not.toBe(italian);
    expect(`${en} ${italian}`).not.toMatch(/undefined|\bnull\b|\[object|!/);
  });

  it('can be said of whatever is found in any document', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        for (const issue of checkFlow(document, kinds, { channels: [{ kind: 'telegram', text: 3, buttons: 1 }] })) {
          const { en, it: italian } = describeIssue(issue, { document, kinds });
          expect(`${en} ${italian}`).not.toMatch(/undefined|\bnull\b|\[object/);
          expect(hasWords(issue.code)).toBe(true);
        }
      }),
    );
  });

  const document = flow(
    [
      ['go', 'start', {}, { name: 'Beginning' }],
      ['pick', 'menu', buttons('x')],
      ['draft', 'menu', { text: '' }],
    ],
    [],
  );
  const issue = (code: string, params: Issue['params'], nodeId: string | null = 'pick'): Issue => ({
    code,
    nodeId,
    severity: 'error',
    params,
  });

  it.each<[issue: Issue, en: string, it: string]>([
    [
      issue('edge-into-trigger', { edge: 'e', node: 'go' }),
      'A connection leads to "Beginning", which nothing can lead to.',
      'Un collegamento porta a "Beginning", a cui niente può portare.',
    ],
    [
      issue('missing-translation', { path: 'buttons.0.label', language: 'it' }),
      'Buttons 1, Text: the text in Italian is missing.',
      'Pulsanti 1, Testo: manca il testo in italiano.',
    ],
    [
      issue('missing-translation', { path: 'nowhere', language: 'pt-BR' }),
      'The text in Brazilian Portuguese is missing.',
      'Manca il testo in portoghese brasiliano.',
    ],
    [
      issue('text-too-long', { path: 'text', channel: 'whatsapp', max: 20, length: 24 }),
      'Text: 24 characters, and WhatsApp takes 20 at most.',
      'Testo: 24 caratteri, e WhatsApp ne accetta al massimo 20.',
    ],
    [
      issue('invalid-config', { path: 'buttons', message: 'Invalid input: expected array, received undefined' }, 'draft'),
      'Buttons: it is missing.',
      'Pulsanti: manca.',
    ],
    [
      issue('bad-template', { path: 'text.en', message: 'output "{{ x" not closed, line:1, col:1' }),
      'Text: the part in braces cannot be read: "{{" is not closed with "}}".',
      'Testo: la parte tra graffe non si può leggere: "{{" non è chiuso con "}}".',
    ],
    [
      issue('dead-end', { exit: 'x' }),
      'The exit "x" leads nowhere: the chat ends there.',
      'L\'uscita "x" non porta da nessuna parte: la chat finisce lì.',
    ],
    [
      issue('dead-end', { exit: 'next' }, 'go'),
      'The exit "exit" leads nowhere: the chat ends there.',
      'L\'uscita "uscita" non porta da nessuna parte: la chat finisce lì.',
    ],
    [
      issue('bad-pattern', { path: 'pattern', message: 'error parsing regexp: missing closing ]: `[a`' }),
      'Pattern: it cannot be read: a "]" is missing.',
      'Modello: non si può leggere: manca una "]".',
    ],
    [
      issue('unknown-name', { name: 'contact.nmae', path: 'text.en' }),
      'Text: nothing is called "contact.nmae", so it stays empty.',
      'Testo: niente si chiama "contact.nmae", quindi resta vuoto.',
    ],
    [
      issue('unknown-name', { name: 'city' }),
      'Nothing is called "city", so it stays empty. Variables of the flow begin with "vars.".',
      'Niente si chiama "city", quindi resta vuoto. Le variabili del flusso iniziano con "vars.".',
    ],
    [
      issue('same-start', { other: 'go', text: 'help' }),
      '"help" already starts at "Beginning", which comes first: here it never starts.',
      '"help" avvia già da "Beginning", che viene prima: da qui non si parte mai.',
    ],
    [
      issue('empty-label', { path: 'buttons.1.label' }),
      'Buttons 2, Text: write the label. Without it customers do not see this one.',
      "Pulsanti 2, Testo: scrivi l'etichetta. Senza, il cliente non lo vede.",
    ],
    [
      issue('empty-branch', { exit: 'x', always: false }),
      '"x" compares nothing, so it is never taken.',
      '"x" non confronta nulla, quindi non si prende mai.',
    ],
    [
      issue('invalid-config', { path: 'text', message: 'Too small: expected number to be >0' }),
      'Text: the number must be more than 0.',
      'Testo: il numero deve essere maggiore di 0.',
    ],
    [
      issue('loop-without-wait', { nodes: ['go', 'pick'] }),
      'This goes round in a circle without waiting for the customer ("Beginning", "Menu").',
      'Qui si gira in tondo senza aspettare il cliente ("Beginning", "Menu (it)").',
    ],
    [
      issue('from-an-integrator', { message: 'The key is wrong' }),
      'Something is not right here: The key is wrong.',
      'Qui qualcosa non va: The key is wrong.',
    ],
    [issue('constructor', {}), 'Something is not right here: constructor.', 'Qui qualcosa non va: constructor.'],
  ])('name settings and nodes as the screen does: %j', (one, en, italian) => {
    expect(describeIssue(one, { document, kinds })).toEqual({ en, it: italian });
  });

  it('find the name of a setting through lists', () => {
    const menu = kinds.get('menu');
    expect(menu && fieldLabel(menu.config, 'buttons.2')).toEqual({ en: 'Buttons 3', it: 'Pulsanti 3' });
    expect(menu && fieldLabel(menu.config, 'saveTo')).toBeNull();
  });
});
