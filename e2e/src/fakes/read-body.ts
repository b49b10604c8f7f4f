import type { IncomingMessage } from 'node:http';
import { parseForm } from './parse-form.ts';

/** A file that came in a form. */
export interface ReceivedFile {
  name: string;
  mime: string;
  bytes: Uint8Array;
}

/** What a request carried: fields by name, from JSON or from a form, and files. */
export interface ReceivedBody {
  raw: Buffer;
  fields: Record<string, unknown>;
  files: Record<string, ReceivedFile>;
}

/** Reads all bytes of a request. */
export async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** Reads a request's body in the forms that vendors take: JSON, or a form with files. */
export async function readBody(request: IncomingMessage): Promise<ReceivedBody> {
  const raw = await readBytes(request);
  const type = request.headers['content-type'] ?? '';
  if (raw.length === 0) return { raw, fields: {}, files: {} };
  if (type.startsWith('application/json')) return { raw, fields: JSON.parse(raw.toString()) as Record<string, unknown>, files: {} };
  const { fields, files } = parseForm(raw, type);
  return { raw, fields: Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, fromForm(value)])), files };
}

/** Nested values come as JSON in a form field. https://core.telegram.org/bots/api#making-requests */
function fromForm(value: string): unknown {
  if (!/^[[{]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
