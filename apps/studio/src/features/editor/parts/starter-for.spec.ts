import { nodeViews } from '@filo/nodes/editor';
import { isExample } from './is-example.ts';
import { starterFor } from './starter-for.ts';

describe('starterFor', () => {
  it('has its example texts in the languages of the flow alone', () => {
    expect(starterFor('message', ['it'])).toEqual({ bubbles: [{ kind: 'text', text: { it: 'Ciao, felici di vederti qui.' } }] });
    expect(starterFor('message', ['en', 'it'])).toEqual(nodeViews.get('message')?.starter());
  });

  it('lends a flow in another language the English example', () => {
    expect(starterFor('message', ['de'])).toEqual({ bubbles: [{ kind: 'text', text: { de: 'Hello, good to see you here.' } }] });
  });

  it('leaves settings that are no texts as they are', () => {
    expect(starterFor('trigger', ['de'])).toEqual(nodeViews.get('trigger')?.starter());
  });
});

describe('isExample', () => {
  it.each([
    [{ en: 'Hello, good to see you here.', it: 'Ciao, felici di vederti qui.' }, true],
    [{ en: 'Hello, good to see you here.' }, true],
    [{ en: 'Hello', it: 'Ciao, felici di vederti qui.' }, false],
    [{}, false],
    ['Hello, good to see you here.', false],
    [undefined, false],
  ])('%j: %s', (value, example) => {
    expect(isExample(value)).toBe(example);
  });
});
