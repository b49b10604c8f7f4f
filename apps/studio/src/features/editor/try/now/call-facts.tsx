import type { WebhookRequest } from '@filo/core';
import { visibleAddress, visibleHeaders } from '../model/hidden-secrets.ts';
import styles from './now.module.css';

/** What a web call would send, its secrets hidden. */
export function CallFacts({ request }: { request: WebhookRequest }) {
  const { method, url, body } = request;
  const lines = [
    `${method} ${visibleAddress(url)}`,
    ...visibleHeaders(request).map(([name, value]) => `${name}: ${value}`),
    ...(body === undefined ? [] : ['', typeof body === 'string' ? body : JSON.stringify(body, null, 2)]),
  ];
  return (
    <pre className={styles['call']} tabIndex={0}>
      {lines.join('\n')}
    </pre>
  );
}
