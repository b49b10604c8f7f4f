import type { JsonObject } from '@filo/core';
import type { UiLanguage } from '../../../i18n/language.ts';
import { inItalian } from './in-italian.ts';

/** Reads a template's file; for Italian readers, the names in it are in Italian and the flow speaks Italian first. */
export async function loadTemplate(file: Promise<{ default: unknown }>, language: UiLanguage): Promise<JsonObject> {
  const document = (await file).default as JsonObject;
  if (language === 'en') return document;
  const { default: names } = await import('./names.it.json', { with: { type: 'json' } });
  return { ...inItalian(document, names), languages: ['it', 'en'] };
}
