import { describe, expect, it } from '@jest/globals';
import { nodeKinds } from '@filo/nodes';
import { insertAt, readAt, writeAt } from './at-path.ts';
import { textShape } from './text-shape.ts';

const said = { localized: true, optional: false, most: null };

describe('textShape', () => {
  it.each([
    ['button-menu', 'text', said],
    ['button-menu', 'buttons.3.label', said],
    ['button-menu', 'media.cards.0.buttons.1.label', said],
    ['message', 'bubbles.0.text', said],
    ['message', 'variants.telegram.0.caption', { ...said, optional: true }],
    ['entity-capture', 'prompt', { ...said, optional: true }],
    ['entity-capture', 'options.0.label', said],
    ['condition', 'branches.0.name', { localized: false, optional: true, most: 120 }],
    ['note', 'text', { localized: false, optional: true, most: 10_000 }],
    ['message', 'bubbles', undefined],
    ['message', 'bubbles.0.nothing', undefined],
    ['end', 'close', undefined],
  ])('knows how %s keeps %s', (type, path, shape) => {
    const kind = nodeKinds.get(type);
    expect(kind && textShape(kind.config, path)).toEqual(shape);
  });
});

describe('a place in a config', () => {
  const config = { text: 'Hi', buttons: [{ id: 'a', label: 'Yes' }] };

  it.each([
    ['text', 'Hi'],
    ['buttons.0.label', 'Yes'],
    ['buttons.1.label', undefined],
    ['text.0.label', undefined],
  ])('reads %s', (path, value) => expect(readAt(config, path)).toEqual(value));

  it('changes nothing but what stands there', () => {
    const after = writeAt(config, 'buttons.0.label', 'No');
    expect(after).toEqual({ text: 'Hi', buttons: [{ id: 'a', label: 'No' }] });
    expect(config.buttons[0]?.label).toBe('Yes');
  });

  it('takes a setting away, and makes one that was not there', () => {
    expect(writeAt(config, 'text', undefined)).toEqual({ buttons: config.buttons });
    expect(writeAt(config, 'buttons.0.name', 'Y')).toEqual({ ...config, buttons: [{ id: 'a', label: 'Yes', name: 'Y' }] });
  });

  it.each(['variants.telegram.0.text', 'text.0', 'media.caption'])('leaves a config alone that has no room for %s', (path) => {
    expect(writeAt(config, path, 'x')).toBe(config);
  });

  it('puts an entry into a list, and makes the list', () => {
    expect(readAt(insertAt(config, 'buttons', 0, { id: 'b' }), 'buttons')).toEqual([{ id: 'b' }, config.buttons[0]]);
    expect(readAt(insertAt({}, 'buttons', 0, { id: 'b' }), 'buttons')).toEqual([{ id: 'b' }]);
  });
});
