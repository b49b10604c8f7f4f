import type { z } from 'zod';
import type { Endpoint } from './endpoint.ts';

/** A file that came in a form, or that goes out in one. */
export interface UploadedFile {
  bytes: Uint8Array<ArrayBuffer>;
  name: string;
  mime: string;
}

type Part<Definition, Key extends string, Direction extends 'input' | 'output'> = Definition extends {
  [K in Key]: infer Schema extends z.ZodType;
}
  ? { [K in Key]: Direction extends 'input' ? z.input<Schema> : z.output<Schema> }
  : unknown;

type File<Definition> = Definition extends { upload: object } ? { file: UploadedFile } : unknown;

type OptionalPart<Definition, Key extends string> = Definition extends { [K in Key]: infer Schema extends z.ZodType }
  ? Partial<z.input<Schema>> extends z.input<Schema>
    ? { [K in Key]?: z.input<Schema> }
    : { [K in Key]: z.input<Schema> }
  : unknown;

/** What a handler gets: every part of the request, checked and read. */
export type InputOf<Definition extends Endpoint> = Part<Definition, 'params', 'output'> &
  Part<Definition, 'query', 'output'> &
  Part<Definition, 'body', 'output'> &
  File<Definition>;

/** What a caller sends: as `InputOf`, before defaults are filled in. */
export type CallOf<Definition extends Endpoint> = Part<Definition, 'params', 'input'> &
  OptionalPart<Definition, 'query'> &
  OptionalPart<Definition, 'body'> &
  File<Definition>;

/** Body of the successful answer. */
export type AnswerOf<Definition extends Endpoint> = Definition extends { answer: infer Schema extends z.ZodType }
  ? z.output<Schema>
  : undefined;
