import type { Line } from '@filo/core';
import { anonymise, type Person } from './anonymise.ts';

const mario: Person = { name: 'Mario Rossi', email: 'm.rossi@acme.it', phone: '+39 347 7654321', username: 'mariorossi77' };
const unknown: Person = { name: null, email: null, phone: null, username: null };

describe('a conversation without its customer', () => {
  test.each<[string, Line, Line, Person?]>([
    ['full name', { say: 'I am Mario Rossi.' }, { say: 'I am Anna.' }],
    ['first name alone, in any case', { say: 'MARIO here, mario!' }, { say: 'Anna here, Anna!' }],
    ['name over a line break', { say: 'Mario\nRossi' }, { say: 'Anna' }],
    ['not inside another word', { say: 'Marionette, Rossini, mario2' }, { say: 'Marionette, Rossini, mario2' }],
    ['email', { say: 'write to M.Rossi@acme.it' }, { say: 'write to anna@example.com' }],
    ['another email, of somebody we do not know', { say: 'or to wife@home.example' }, { say: 'or to anna@example.com' }],
    ['phone without its prefix', { say: '347 765 43 21' }, { say: '+39 333 1234567' }],
    ['phone with another prefix', { say: 'call 0039-347.7654321 now' }, { say: 'call +39 333 1234567 now' }],
    ['not another number', { say: 'order 1234567890' }, { say: 'order 1234567890' }],
    ['not a short number', { say: 'AB1234, 7654321' }, { say: 'AB1234, 7654321' }],
    ['username', { say: '@mariorossi77 or mariorossi77' }, { say: '@anna or anna' }],
    ['email of the same name is replaced once', { say: 'anna@acme.it' }, { say: 'anna@example.com' }, { ...unknown, name: 'Anna Bianchi' }],
    ['name with signs', { say: 'J. (Jo) O’Neil+ called' }, { say: 'Anna called' }, { ...unknown, name: 'J. (Jo) O’Neil+' }],
    ['button stays as it is', { click: 'mario:rossi' }, { click: 'mario:rossi' }],
    [
      'answer of a web service, however deep',
      { answer: { status: 200, selected: { 'vars.owner': { name: 'Mario Rossi', tags: ['mario', 3, null] } } } },
      { answer: { status: 200, selected: { 'vars.owner': { name: 'Anna', tags: ['Anna', 3, null] } } } },
    ],
    [
      'caption and file name',
      { send: { kind: 'image', url: '/media/mario', caption: 'Mario', name: 'mario.png' } },
      { send: { kind: 'image', url: '/media/mario', caption: 'Anna', name: 'Anna.png' } },
    ],
    [
      'own number that nobody knew',
      { send: { kind: 'contact', phone: '+49 151 5556667', own: true } },
      { send: { kind: 'contact', phone: '+39 333 1234567', own: true } },
      unknown,
    ],
    ['values set by hand', { set: { 'contact.name': 'Mario' } }, { set: { 'contact.name': 'Anna' } }],
    ['message with a payload', { message: { text: 'Mario', payload: 'Mario' } }, { message: { text: 'Anna', payload: 'Mario' } }],
    ['nobody known', { say: 'Mario, 347 7654321' }, { say: 'Mario, 347 7654321' }, unknown],
  ])('%s', (_, line, expected, person = mario) => {
    expect(anonymise([line], person)).toEqual([expected]);
  });
});
