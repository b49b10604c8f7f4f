import { type Line, plainText } from '@filo/core';
import { durationWords } from '@filo/nodes/editor';
import { useLanguage, useTexts } from '../../../../i18n/i18n.ts';
import { NodeName } from '../../parts/node-name.tsx';
import { lensOf } from '../../lens/lens-of.ts';
import { tryTexts } from '../texts/index.ts';
import styles from './chat.module.css';

interface HappenedProps {
  source: Line | null;
  /** Node at which the trial began, for the line before all lines. */
  startAt: string | null;
}

const byOwner = { bot: 'happenedBot', queue: 'happenedQueue', agent: 'happenedAgent', external: 'happenedExternal' } as const;

/** What happened that nobody said: time passed, a web service answered, people took the chat. */
export function Happened({ source, startAt }: HappenedProps) {
  const t = useTexts(tryTexts);
  const { language } = useLanguage();
  const words = (line: Line): string => {
    if ('wait' in line) return t('happenedWait', { time: durationWords(line.wait / 1000, (text) => text[language]) });
    if ('answer' in line) return t('happenedAnswer', { status: plainText((line.answer as { status?: number } | null)?.status) });
    if ('fail' in line) return t('happenedFail', { code: line.fail.code });
    if ('owner' in line) return t(byOwner[line.owner]);
    if ('set' in line)
      return t('happenedSet', {
        values: Object.entries(line.set)
          .map(([path, value]) => `${path.replace(/^vars\./, '')} = ${plainText(value)}`)
          .join(', '),
      });
    if ('channel' in line) return t('happenedChannel', { channel: lensOf(line.channel).title[language] });
    if ('language' in line) return t('happenedLanguage', { language: line.language });
    if ('start' in line) return line.start.name === undefined ? t('happenedStart') : t('happenedNamedStart', { name: line.start.name });
    return 'message' in line && line.message.referral ? t('happenedLink', { code: line.message.referral.payload }) : '';
  };
  return (
    <p className={styles['happened']}>
      {source ? (
        words(source)
      ) : startAt !== null ? (
        <>
          {t('startsAt')} <NodeName nodeId={startAt} />
        </>
      ) : null}
    </p>
  );
}
