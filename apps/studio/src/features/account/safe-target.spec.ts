import { safeTarget } from './safe-target.ts';

const origin = 'https://chat.example.com';

test.each([
  ['a screen with its search', '/flows/1?panel=versions#x', '/flows/1?panel=versions#x'],
  ['nothing', undefined, '/'],
  ['another site', 'https://evil.example', '/'],
  ['another site without a scheme', '//evil.example/flows', '/'],
  ['a backslash, which browsers read as a slash', '/\\evil.example', '/'],
  ['a tab, which browsers leave out', '/\t/evil.example', '/'],
  ['a script', 'javascript:alert(1)', '/'],
  ['a relative path', 'flows', '/'],
  ['the door itself', '/sign-in?to=/flows', '/'],
])('%s', (_name, to, target) => {
  expect(safeTarget(to, origin)).toBe(target);
});
