import { describe, expect, it } from '@jest/globals';
import { welcomeText } from './welcome-text.ts';

const url = 'http://localhost:3000';

describe('welcomeText', () => {
  it('tells a first start the address, the demo and where to make the owner account', () => {
    expect(welcomeText({ url, hasOwner: false, hasDemo: true })).toBe(`
Filo is ready at http://localhost:3000

  Try the demo   http://localhost:3000/demo
  Read the API   http://localhost:3000/api/docs

There is no owner account yet: open the address in a browser and make it there.

`);
  });

  it('is shorter once there is an owner, and silent about a demo that was removed', () => {
    expect(welcomeText({ url: 'https://filo.example', hasOwner: true, hasDemo: false })).toBe(`
Filo is ready at https://filo.example

  Read the API   https://filo.example/api/docs

`);
  });
});
