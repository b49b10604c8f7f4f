import { SegmentedControl, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMe } from '../../../api/session.ts';
import { useTexts } from '../../../i18n/i18n.ts';
import { SearchField } from '../../../ui/search-field.tsx';
import { channelNamesQuery } from '../channel-names-query.ts';
import type { ConversationFilter } from '../search.ts';
import { conversationsTexts } from '../texts/index.ts';
import styles from './list.module.css';

interface ListFiltersProps {
  filter: ConversationFilter;
  onChange: (part: ConversationFilter) => void;
  /** Channels that are known without asking: an agent may not list them. */
  channels: readonly { id: string; name: string }[];
}

const owners = ['bot', 'queue', 'agent', 'external'] as const;

/** Which conversations the list shows. */
export function ListFilters({ filter, onChange, channels }: ListFiltersProps) {
  const t = useTexts(conversationsTexts);
  const isOwner = useMe().role === 'owner';
  const { data = channels } = useQuery({ ...channelNamesQuery, enabled: isOwner });
  const named = new Map(data.map(({ id, name }) => [id, name]));
  if (filter.channel !== undefined && !named.has(filter.channel)) named.set(filter.channel, t('otherChannel'));
  const select = {
    size: 'xs',
    clearable: true,
    clearButtonProps: { 'aria-label': t('all') },
    comboboxProps: { width: 200, position: 'bottom-start' },
  } as const;
  return (
    <div className={styles['filters']}>
      <SearchField label={t('search')} value={filter.q ?? ''} onChange={(q) => onChange({ q: q === '' ? undefined : q })} />
      <SegmentedControl
        size="xs"
        fullWidth
        aria-label={t('which')}
        value={filter.status ?? 'open'}
        onChange={(status) => onChange({ status: status === 'closed' || status === 'all' ? status : undefined })}
        data={[
          { value: 'open', label: t('open') },
          { value: 'closed', label: t('closed') },
          { value: 'all', label: t('all') },
        ]}
      />
      <div className={styles['selects']}>
        <Select
          {...select}
          aria-label={t('heldBy')}
          placeholder={t('anyone')}
          data={owners.map((owner) => ({ value: owner, label: t(`holder_${owner}`) }))}
          value={filter.owner ?? null}
          onChange={(owner) => onChange({ owner: owners.find((one) => one === owner) })}
        />
        <Select
          {...select}
          aria-label={t('channel')}
          placeholder={t('anyChannel')}
          data={[...named].map(([value, label]) => ({ value, label }))}
          value={filter.channel ?? null}
          onChange={(channel) => onChange({ channel: channel ?? undefined })}
        />
      </div>
    </div>
  );
}
