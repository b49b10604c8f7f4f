import '@fastify/multipart';
import type { UploadedFile } from '@filo/api';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem.ts';

/** Reads the one file of a form. Throws `Problem` when there is none, or more than it may hold. */
export async function readUpload(request: FastifyRequest, maxBytes: number): Promise<UploadedFile> {
  if (!request.isMultipart()) throw new Problem('unsupported-media-type', 'Send the file as multipart/form-data, in the field "file".');
  const part = await request.file({ limits: { fileSize: maxBytes, files: 1, fields: 10, parts: 11 } });
  if (!part || part.fieldname !== 'file') throw new Problem('invalid-request', 'The form has no file in the field "file".');
  const bytes = Uint8Array.from(await part.toBuffer());
  if (bytes.length === 0) throw new Problem('invalid-request', 'The file is empty.');
  return { bytes, name: part.filename, mime: part.mimetype };
}
