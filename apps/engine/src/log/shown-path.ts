/** A request's address as the log may show it: without the query, and without ids that are keys in themselves. */
export function shownPath(url: string): string {
  const path = url.split('?', 1)[0] ?? '';
  return path.replace(/^\/media\/.+/, '/media/[hidden]').slice(0, 300);
}
