import { z } from 'zod';
import type { AnyChannel } from './contract/channel.ts';

/** What stands in for a secret in answers. */
export const maskedSecret = '••••••••';

/** Names of the config fields that are secret: to be encrypted at rest and never shown. */
export function secretFields(channel: Pick<AnyChannel, 'config'>): string[] {
  const { properties = {} } = z.toJSONSchema(channel.config, { io: 'input', unrepresentable: 'any' });
  return Object.entries(properties).flatMap(([name, schema]) => (typeof schema === 'object' && schema.secret === true ? name : []));
}

/** The config as it may be shown: secrets that are set are masked. */
export function maskConfig(channel: Pick<AnyChannel, 'config'>, config: Record<string, unknown>): Record<string, unknown> {
  const secrets = new Set(secretFields(channel));
  return Object.fromEntries(
    Object.entries(config).map(([name, value]) => [name, secrets.has(name) && value != null ? maskedSecret : value]),
  );
}
