import { describe, expect, it } from '@jest/globals';
import { channels } from '../registry.ts';
import { lenses } from './lenses.ts';
import { limitsFor } from './limits-for.ts';

describe('limitsFor', () => {
  it('knows every channel, those that are connected and those that are only seen', () => {
    const kinds = [...channels.keys(), ...lenses.map(({ kind }) => kind)];
    expect(kinds.filter((kind) => limitsFor(kind).length !== 1)).toEqual([]);
    expect(limitsFor('pigeon')).toEqual([]);
  });

  it.each([...channels])('agrees with what %s sends by', (kind, { limits, capabilities }) => {
    expect(limitsFor(kind)).toEqual([
      { kind, text: limits.text, caption: limits.caption, buttonLabel: capabilities.buttons.labelMax, buttons: capabilities.buttons.max },
    ]);
  });

  it('expects no buttons of SMS', () => {
    expect(limitsFor('sms')).toEqual([{ kind: 'sms', text: 1600 }]);
  });
});
