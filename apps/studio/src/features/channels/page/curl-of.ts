/** A call that says something as a customer, to be run in a terminal. */
export function curlOf(base: string, channelId: string, text: string): string {
  const body = JSON.stringify({ user: 'customer-1', text }).replaceAll("'", String.raw`'\''`);
  return [
    `curl -X POST ${base}/api/v1/channels/${channelId}/messages`,
    `  -H 'Authorization: Bearer API_KEY'`,
    `  -H 'Content-Type: application/json'`,
    `  -d '${body}'`,
  ].join(' \\\n');
}
