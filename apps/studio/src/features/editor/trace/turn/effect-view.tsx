import type { TurnEffectRecord } from '@filo/api';
import { IconCircleCheck, IconCircleDashed, IconCircleX } from '@tabler/icons-react';
import { useTexts } from '../../../../i18n/i18n.ts';
import { traceTexts } from '../texts/index.ts';
import styles from './turn.module.css';

const icons = {
  queued: { Icon: IconCircleDashed, color: 'var(--mute)' },
  done: { Icon: IconCircleCheck, color: 'var(--good)' },
  failed: { Icon: IconCircleX, color: 'var(--bad)' },
} as const;

/** A web call of a turn: where it went, how it went, how long it took, and both sides of it. */
export function EffectView({ effect: { request, status, attempts, result, createdAt, finishedAt } }: { effect: TurnEffectRecord }) {
  const t = useTexts(traceTexts);
  const { Icon, color } = icons[status];
  const ms = finishedAt === null ? null : Date.parse(finishedAt) - Date.parse(createdAt);
  const took = (time: number): string => (time < 1000 ? t('ms', { count: time }) : t('s', { count: Math.round(time / 100) / 10 }));
  const facts = [t(`call-${status}`), t('attempts', { count: attempts }), ...(ms === null ? [] : [t('took', { time: took(ms) })])];
  const { method, url } = request as { method?: string; url?: string };
  return (
    <div className={styles['effect']}>
      <p>
        <Icon size={15} stroke={1.7} color={color} aria-hidden /> <b>{method}</b> {url}
      </p>
      <small>{facts.join(' · ')}</small>
      <Sides title={t('sent')} value={request} />
      {result !== null && <Sides title={t('got')} value={result} />}
    </div>
  );
}

function Sides({ title, value }: { title: string; value: unknown }) {
  return (
    <details>
      <summary>{title}</summary>
      <pre tabIndex={0}>{JSON.stringify(value, null, 2)}</pre>
    </details>
  );
}
