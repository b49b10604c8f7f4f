import type { InterfaceText, Json, JsonObject } from '@filo/core';
import type { Setting, SettingLook } from './setting.ts';

/** The settings that a JSON Schema of a kind of channel describes, in its order. */
export function readSettings(schema: JsonObject): Setting[] {
  const required = listOf(schema['required']);
  return Object.entries(objectOf(schema['properties'])).map(([name, property]) =>
    readSetting(name, objectOf(property), required.includes(name)),
  );
}

function readSetting(name: string, schema: JsonObject, required: boolean): Setting {
  const look = lookOf(schema);
  const items = look === 'list' ? objectOf(schema['items']) : schema;
  return {
    name,
    label: textOf(schema['label']) ?? { en: name, it: name },
    hint: textOf(schema['hint']),
    look,
    required,
    start: schema['default'],
    choices: look === 'words' ? Object.keys(objectOf(schema['properties'])) : listOf(schema['enum']).map(String),
    isAddress: items['format'] === 'uri',
    pattern: patternOf(look === 'language' ? undefined : items['pattern']),
    least: numberOf(schema['minimum']),
    most: numberOf(schema['maximum']),
    shortest: numberOf(items['minLength']) ?? 0,
    longest: numberOf(items['maxLength']) ?? 2048,
    folded: !required && schema['default'] === undefined && !['words', 'choice', 'switch'].includes(look),
  };
}

function lookOf(schema: JsonObject): SettingLook {
  if (schema['secret'] === true) return 'secret';
  if (Array.isArray(schema['anyOf'])) return schema['anyOf'].some((one) => objectOf(one)['const'] === 'auto') ? 'language' : 'json';
  if (Array.isArray(schema['enum'])) return 'choice';
  switch (schema['type']) {
    case 'string':
      return typeof schema['pattern'] === 'string' && schema['pattern'].startsWith('^#[0-9a-fA-F]') ? 'colour' : 'text';
    case 'integer':
    case 'number':
      return 'number';
    case 'boolean':
      return 'switch';
    case 'array':
      return objectOf(schema['items'])['type'] === 'string' ? 'list' : 'json';
    case 'object':
      return 'en' in objectOf(schema['properties']) ? 'words' : 'json';
    default:
      return 'json';
  }
}

function objectOf(value: Json | undefined): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

function numberOf(value: Json | undefined): number | null {
  return typeof value === 'number' ? value : null;
}

function textOf(value: Json | undefined): InterfaceText | null {
  const { en, it } = objectOf(value);
  return typeof en === 'string' ? { en, it: typeof it === 'string' ? it : en } : null;
}

/** A pattern of another dialect than ours is left to the engine. */
function patternOf(value: Json | undefined): RegExp | null {
  if (typeof value !== 'string') return null;
  try {
    return new RegExp(value, 'u');
  } catch {
    return null;
  }
}
