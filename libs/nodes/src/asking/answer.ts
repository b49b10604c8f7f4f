import type { Json } from '@filo/core';

/** What was understood of a message: the value to save, and how to show it to the customer. */
export interface Answer {
  value: Json;
  shown: string;
}
