import type { ReceivedFile } from './read-body.ts';

/** Fields and files of a form. */
export interface Form {
  fields: Record<string, string>;
  files: Record<string, ReceivedFile>;
}

/** Reads `multipart/form-data` (RFC 7578): each part by its name, those with a file name as files. */
export function parseForm(raw: Buffer, contentType: string): Form {
  const boundary = /boundary="?([^";]+)"?/i.exec(contentType)?.[1];
  const form: Form = { fields: {}, files: {} };
  if (boundary === undefined) return form;
  // One character a byte, so that positions in the text are positions in the bytes.
  const parts = raw.toString('latin1').split(`--${boundary}`).slice(1, -1);
  for (const part of parts) {
    const end = part.indexOf('\r\n\r\n');
    const head = utf8(part.slice(0, end));
    const bytes = Buffer.from(part.slice(end + 4, -2), 'latin1');
    const name = /[; ]name="([^"]*)"/i.exec(head)?.[1] ?? '';
    const fileName = /filename="([^"]*)"/i.exec(head)?.[1];
    if (fileName === undefined) form.fields[name] = bytes.toString('utf8');
    else form.files[name] = { name: fileName, mime: /content-type: *([^\r\n]+)/i.exec(head)?.[1] ?? '', bytes };
  }
  return form;
}

const utf8 = (latin1: string): string => Buffer.from(latin1, 'latin1').toString('utf8');
