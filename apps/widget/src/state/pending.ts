import type { Bubble } from '@filo/core';
import type { WidgetInbound } from '@filo/api';
import type { TextKey } from '../texts/en.ts';

/** What a visitor can say: everything the widget posts except the note that something was read. */
export type Saying = Exclude<WidgetInbound, { type: 'read' }>;

/** A message of the visitor that is not yet in the thread the server gives. */
export interface Pending {
  clientId: string;
  /** When it was written, ISO 8601, by the visitor's clock. */
  at: string;
  /** How the thread shows it meanwhile. */
  bubbles: Bubble[];
  /** What is posted; null while its file is still on the way up. */
  saying: Saying | null;
  status: 'uploading' | 'queued' | 'sending' | 'sent' | 'failed';
  /** Whole percent of an upload. */
  progress: number;
  /** Why it failed, in words. */
  reason: TextKey | null;
  /** The last message of the thread when it was first sent, so that a quick answer lands below it; null while it was never sent. */
  after: string | null;
}
