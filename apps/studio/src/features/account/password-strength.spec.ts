import { passwordStrength } from './password-strength.ts';

const anna = ['Anna Rossi', 'anna.rossi@example.com'];

test.each([
  ['', { level: 'none' }],
  ['seven77', { level: 'short', missing: 5 }],
  ['aaaaaaaabbbb', { level: 'easy' }],
  ['abcdefghijklm', { level: 'easy' }],
  ['annarossi1234', { level: 'easy' }],
  ['password-2026', { level: 'easy' }],
  ['blue kettle 9', { level: 'fine' }],
  ['blue kettle on a roof', { level: 'strong' }],
])('%j', (password, strength) => {
  expect(passwordStrength(password, anna)).toEqual(strength);
});
