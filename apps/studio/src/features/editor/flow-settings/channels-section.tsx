import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { flowQuery } from '../../../api/flow-query.ts';
import { useTexts } from '../../../i18n/i18n.ts';
import { useEditor } from '../store/editor-context.ts';
import styles from './flow-settings.module.css';
import { flowSettingsTexts } from './texts/index.ts';

/** The channels that answer with this flow. */
export function ChannelsSection() {
  const t = useTexts(flowSettingsTexts);
  const flowId = useEditor((state) => state.flowId);
  const revision = useEditor((state) => state.saved.revision);
  const { data: flow } = useQuery(flowQuery(flowId, revision));
  if (!flow) return null;
  return (
    <section className={styles['section']}>
      <h3>{t('channels')}</h3>
      {flow.channels.length === 0 ? (
        <p>
          {t('noChannel')} <Link to="/channels">{t('toChannels')}</Link>
        </p>
      ) : (
        <ul className={styles['links']}>
          {flow.channels.map(({ id, name }) => (
            <li key={id}>
              <Link to="/channels/$channelId" params={{ channelId: id }}>
                {name}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
