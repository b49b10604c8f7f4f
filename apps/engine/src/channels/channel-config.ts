import { type AnyChannel, maskedSecret, secretFields } from '@filo/channels';
import type { JsonObject } from '@filo/core';
import { randomBytes } from 'node:crypto';
import { Problem } from '../problems/problem.ts';
import type { Encryption } from '../security/encrypt.ts';

const secretsByKind = new Map<string, readonly string[]>();

function secretsOf(channel: AnyChannel): readonly string[] {
  const known = secretsByKind.get(channel.kind) ?? secretFields(channel);
  secretsByKind.set(channel.kind, known);
  return known;
}

/** Reads settings by the channel's schema and makes what the owner left out. Throws `Problem` with the fields that are wrong. */
export function readSettings(channel: AnyChannel, given: JsonObject): JsonObject {
  const completed = channel.config.safeParse(given);
  if (!completed.success) {
    const errors = completed.error.issues.map((issue) => ({
      path: ['body', 'config', ...issue.path.map(String)].join('.'),
      message: issue.message,
    }));
    throw new Problem('invalid-config', `These are not settings of a ${channel.title.en} channel.`, { errors });
  }
  const config = channel.complete?.(completed.data, (bytes) => randomBytes(bytes).toString('hex')) ?? completed.data;
  return JSON.parse(JSON.stringify(config)) as JsonObject;
}

/** Settings with the owner's changes: null takes a setting away, a masked secret keeps the one there is. */
export function changedSettings(current: JsonObject, changes: JsonObject): JsonObject {
  const kept = Object.entries(changes).filter(([, value]) => value !== maskedSecret);
  const merged = { ...current, ...Object.fromEntries(kept) };
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null));
}

/** Settings as they are stored: secrets encrypted, each bound to its channel and field. */
export function sealSettings(id: string, channel: AnyChannel, config: JsonObject, encryption: Encryption): JsonObject {
  return mapSecrets(channel, config, (value, field) => encryption.encrypt(JSON.stringify(value), place(id, field)));
}

/** Settings as the channel reads them. Throws `Undecipherable` when they were sealed with another secret. */
export function openSettings(id: string, channel: AnyChannel, stored: JsonObject, encryption: Encryption): JsonObject {
  return mapSecrets(
    channel,
    stored,
    (value, field) => JSON.parse(encryption.decrypt(typeof value === 'string' ? value : '', place(id, field))) as JsonObject[string],
  );
}

/** Settings as answers show them. */
export function maskSettings(channel: AnyChannel, stored: JsonObject): JsonObject {
  return mapSecrets(channel, stored, () => maskedSecret);
}

const place = (id: string, field: string): string => `channel:${id}:${field}`;

function mapSecrets(
  channel: AnyChannel,
  config: JsonObject,
  map: (value: JsonObject[string], field: string) => JsonObject[string],
): JsonObject {
  const secrets = new Set(secretsOf(channel));
  return Object.fromEntries(
    Object.entries(config).map(([field, value]) => [field, secrets.has(field) && value !== null ? map(value, field) : value]),
  );
}
