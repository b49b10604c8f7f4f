import { UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '../../../i18n/i18n.ts';
import { ChannelIcon } from '../../../ui/channel-icon.tsx';
import { ListSkeleton } from '../../../ui/list-skeleton.tsx';
import { ProblemText } from '../../../ui/problem-text.tsx';
import { type ChannelKind, channelKindsQuery } from '../channel-kinds-query.ts';
import styles from './connect.module.css';

/** What can be connected, each with a sentence. */
export function KindChoices({ onChoose }: { onChoose: (kind: ChannelKind) => void }) {
  const { language } = useLanguage();
  const query = useQuery(channelKindsQuery);
  if (query.isPending) return <ListSkeleton rows={3} height={68} />;
  return (
    <>
      <ProblemText error={query.error} onRetry={() => void query.refetch()} />
      <div className={styles['choices']}>
        {query.data?.map((kind, index) => (
          <UnstyledButton
            key={kind.kind}
            className={styles['choice']}
            data-autofocus={index === 0 || undefined}
            onClick={() => onChoose(kind)}
          >
            <span className={styles['tile']} aria-hidden>
              <ChannelIcon kind={kind.kind} size={20} />
            </span>
            <span>
              <strong>{kind.title[language]}</strong>
              <span>{kind.description[language]}</span>
            </span>
          </UnstyledButton>
        ))}
      </div>
    </>
  );
}
