import type { Json } from '../json.ts';
import { plainText } from '../values/plain.ts';
import { TemplateLimit } from './limit.ts';

/** Collects what a template says, as plain text, and stops it when it says too much. */
export class BoundedEmitter {
  buffer = '';
  readonly #max: number;

  constructor(max: number) {
    this.#max = max;
  }

  write(value: unknown): void {
    if (value === undefined || value === null) return;
    this.buffer += typeof value === 'string' ? value : plainText(value as Json);
    if (this.buffer.length > this.#max) throw new TemplateLimit('renderedBytes', this.#max);
  }
}
