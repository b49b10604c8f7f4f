import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { secret } from './contract/secret.ts';
import { maskConfig, maskedSecret, secretFields } from './secrets.ts';

const config = z.strictObject({
  token: secret(z.string()),
  spare: secret(z.string()).optional(),
  withDefault: secret(z.string().meta({ label: 'x' })).default('y'),
  name: z.string(),
});

describe('secrets of a config', () => {
  it('are found by their mark, optional or not', () => {
    expect(secretFields({ config })).toEqual(['token', 'spare', 'withDefault']);
  });

  it('are masked when they are set, and only they', () => {
    expect(maskConfig({ config }, { token: '123', name: 'Shop' })).toEqual({ token: maskedSecret, name: 'Shop' });
    expect(maskConfig({ config }, { token: '123', spare: undefined, name: 'Shop' })).toEqual({
      token: maskedSecret,
      spare: undefined,
      name: 'Shop',
    });
  });
});
