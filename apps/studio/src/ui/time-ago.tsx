import { useInterval } from '@mantine/hooks';
import { useState } from 'react';
import { useFormat } from '../i18n/use-format.ts';

/** Keeps "3 minutes ago" true, in ms. */
const refreshMs = 30_000;

/** How long ago something was, with the full date on hover. */
export function TimeAgo({ at }: { at: string }) {
  const format = useFormat();
  const [, setCount] = useState(0);
  useInterval(() => setCount((count) => count + 1), refreshMs, { autoInvoke: true });
  return (
    <time dateTime={at} title={format.full(at)}>
      {format.ago(at)}
    </time>
  );
}
