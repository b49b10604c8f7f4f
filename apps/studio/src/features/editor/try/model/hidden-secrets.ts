import type { WebhookRequest } from '@filo/core';

const secret = /authori[sz]ation|token|secret|api-?key|cookie|password|signature/i;

// What is seen in place of a secret.
const hidden = '••••••';

/** The headers of a web call, without what nobody should read over a shoulder. */
export function visibleHeaders({ headers, secret: signing }: WebhookRequest): [name: string, value: string][] {
  const shown = Object.entries(headers).map(([name, value]): [string, string] => [name, secret.test(name) ? hidden : value]);
  return signing === undefined ? shown : [...shown, ['Filo-Signature', hidden]];
}

/** The address of a web call, its secret parameters and passwords hidden. */
export function visibleAddress(url: string): string {
  return url
    .replace(/([?&]([^=&#]+)=)([^&#]*)/g, (all, head: string, name: string) => (secret.test(name) ? head + hidden : all))
    .replace(/\/\/[^/@\s]+@/, `//${hidden}@`);
}
