import { keyName } from './key-name.ts';

describe('keyName', () => {
  it.each([
    [{ key: 'd', ctrlKey: true }, 'Mod+d'],
    [{ key: 'd', metaKey: true }, 'Mod+d'],
    [{ key: 'Z', ctrlKey: true, shiftKey: true }, 'Mod+Shift+z'],
    [{ key: 'Delete', shiftKey: true }, 'Shift+Delete'],
    [{ key: 'ArrowLeft', altKey: true }, 'Alt+ArrowLeft'],
    [{ key: '/' }, '/'],
  ])('of %j is %s', (pressed, name) => {
    expect(keyName({ ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...pressed })).toBe(name);
  });
});
