import type { InterfaceText, JsonObject } from '@filo/core';
import type { UiLanguage } from '../../../i18n/language.ts';

/** What a template is for: how a list of them is grouped. */
export type TemplateCategory = 'service' | 'booking' | 'sales' | 'feedback';

/** A flow to begin with: complete in both languages, with its tests. */
export interface Template {
  id: string;
  category: TemplateCategory;
  title: InterfaceText;
  /** What it does for a business, one or two sentences. */
  description: InterfaceText;
  /** The document, named in the reader's language, which is also the flow's own. */
  load: (language: UiLanguage) => Promise<JsonObject>;
}
