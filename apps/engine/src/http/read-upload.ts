import '@fastify/multipart';
import type { UploadedFile } from '@filo/api';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem.ts';
import { problemOf } from '../problems/problem-of.ts';

/** Reads the one file of a form. Throws `Problem` when there is none, or more than it may hold. */
export async function readUpload(request: FastifyRequest, maxBytes: number): Promise<UploadedFile> {
  if (!request.isMultipart()) throw new Problem('unsupported-media-type', 'Send the file as multipart/form-data, in the field "file".');
  const { bytes, name, mime } = await readPart(request, maxBytes);
  if (bytes.length > maxBytes) throw new Problem('body-too-large', `The file is larger than ${maxBytes / 1024 / 1024} MiB.`);
  if (bytes.length === 0) throw new Problem('invalid-request', 'The file is empty.');
  return { bytes, name, mime };
}

async function readPart(request: FastifyRequest, maxBytes: number): Promise<UploadedFile> {
  try {
    // One byte more than may be: the parser cuts off at its limit, and does not always say that it did.
    const part = await request.file({ limits: { fileSize: maxBytes + 1, files: 1, fields: 10, parts: 11 } });
    if (part?.fieldname === 'file') return { bytes: Uint8Array.from(await part.toBuffer()), name: part.filename, mime: part.mimetype };
  } catch (error) {
    // What the form's parser says of a broken or cut-off form carries no code.
    throw problemOf(error) ?? new Problem('invalid-request', 'The form is broken or was cut off.');
  }
  throw new Problem('invalid-request', 'The form has no file in the field "file".');
}
