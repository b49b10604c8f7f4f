import { describe, expect, it } from '@jest/globals';
import { matchChoice } from './match-choice.ts';

const options = [
  { id: 'milan', labels: ['Milano Centrale'] },
  { id: 'rogoredo', labels: ['Milano Rogoredo'] },
  { id: 'rome', labels: ['Roma Termini', 'capitale'] },
];

describe('matchChoice', () => {
  it.each([
    ['Roma', 'rome', ['rome']],
    ['milano', null, ['milan', 'rogoredo']],
    ['milano rogoredo', 'rogoredo', ['rogoredo']],
    ['da Roma Termini a Milano Centrale', null, ['milan', 'rome']],
    ['rogordeo', 'rogoredo', ['rogoredo']],
    ['Napoli', null, []],
    ['', null, []],
  ])('%s → %s, candidates %j', (text, id, candidates) => {
    const match = matchChoice(text, options, 'it');
    expect(match.option?.id ?? null).toBe(id);
    expect(match.candidates.map((candidate) => candidate.id)).toEqual(candidates);
  });

  it('prefers a label that is a number to a place in the list', () => {
    const stars = ['5', '4', '3', '2', '1'].map((label) => ({ id: `stars-${label}`, labels: [label] }));
    expect(matchChoice('1', stars, 'it').option?.id).toBe('stars-1');
    expect(matchChoice('la prima', stars, 'it').option?.id).toBe('stars-5');
  });

  it('finds nothing without options', () => {
    expect(matchChoice('2', [], 'en')).toEqual({ option: null, candidates: [] });
  });
});
