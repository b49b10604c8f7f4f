import type { FlowRecord } from '@filo/api';
import { IconArchive, IconRoute } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTexts } from '../../i18n/i18n.ts';
import { TimeAgo } from '../../ui/time-ago.tsx';
import { FlowMenu } from './flow-menu.tsx';
import styles from './flow-row.module.css';
import { FlowState } from './flow-state.tsx';
import { flowsTexts } from './texts/index.ts';

/** One flow of the list: its name, how it stands, who answers with it, when it changed. The whole row opens it. */
export function FlowRow({ flow }: { flow: FlowRecord }) {
  const t = useTexts(flowsTexts);
  const isLive = flow.live !== null && flow.archivedAt === null;
  const Icon = flow.archivedAt === null ? IconRoute : IconArchive;
  const channels = flow.channels.map(({ name }) => name).join(', ');
  return (
    <li className={styles['row']}>
      <span className={styles['tile']} data-live={isLive || undefined} aria-hidden>
        <Icon size={18} stroke={1.7} />
      </span>
      <div className={styles['what']}>
        <Link to="/flows/$flowId" params={{ flowId: flow.id }} className={styles['name']}>
          {flow.name}
        </Link>
        <div className={styles['facts']}>
          <FlowState flow={flow} />
          {isLive && <span className={styles['channels']}>{channels === '' ? t('noChannel') : t('answersOn', { channels })}</span>}
        </div>
      </div>
      <span className={styles['when']}>
        <span className={styles['changed']}>{t('changed')}</span> <TimeAgo at={flow.updatedAt} />
      </span>
      <FlowMenu flow={flow} />
    </li>
  );
}
