import { Button, Skeleton } from '@mantine/core';
import type { ChannelRecord } from '@filo/api';
import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../../../i18n/i18n.ts';
import { useProblemText } from '../../../ui/use-problem-text.ts';
import { ReasonText } from '../facts/reason-text.tsx';
import { channelsTexts } from '../texts/index.ts';
import styles from './channel-view.module.css';
import { healthQuery } from './health-query.ts';

/** Whether the vendor still knows the account, asked when the page opens and whenever somebody wants to know. */
export function HealthLine({ channel, title }: { channel: ChannelRecord; title: string }) {
  const t = useTexts(channelsTexts);
  const words = useProblemText();
  const { data, error, isFetching, refetch } = useQuery({ ...healthQuery(channel.id), enabled: channel.state === 'active' });
  if (channel.state !== 'active') return t('health_notAsked');
  return (
    <>
      <span role="status" aria-busy={isFetching} className={styles['health']}>
        {isFetching ? (
          <Skeleton component="span" h={14} w={160} display="inline-block" />
        ) : data?.ok === true ? (
          t('health_ok', { title })
        ) : data ? (
          <ReasonText kind={channel.kind} title={title} code={data.code} said={data.text} />
        ) : (
          error !== null && words(error)
        )}
      </span>
      <Button variant="default" size="compact-sm" disabled={isFetching} onClick={() => void refetch()}>
        {t('checkNow')}
      </Button>
    </>
  );
}
