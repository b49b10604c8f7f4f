/** Public address of an uploaded file, as the message carries it. */
export function mediaUrl(mediaId: string): string {
  return `${location.origin}/media/${encodeURIComponent(mediaId)}`;
}
