/** A file's name as we keep it: without folders and control characters, and not too long. */
export function mediaName(name: string | undefined): string {
  const last = (name ?? '').toWellFormed().split(/[/\\]/).at(-1) ?? '';
  const clean = last
    .replaceAll(/\p{Cc}/gu, '')
    .trim()
    .slice(-200);
  return clean === '' ? 'file' : clean;
}

/** The header that names a file when it is shown or saved (RFC 6266, RFC 8187). */
export function contentDisposition(name: string, inPlace: boolean): string {
  const ascii = name.replaceAll(/[^\x20-\x7e]|["\\]/g, '_');
  const encoded = encodeURIComponent(name).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `${inPlace ? 'inline' : 'attachment'}; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
