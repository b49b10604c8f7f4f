import { Select, type SelectProps } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { flowNamesQuery } from '../../api/flow-names.ts';
import { useTexts } from '../../i18n/i18n.ts';
import { channelsTexts } from './texts/index.ts';

interface FlowSelectProps extends Pick<SelectProps, 'label' | 'description' | 'size' | 'aria-label' | 'maw'> {
  value: string | null;
  /** `name` is what the flow is called; null when no flow shall answer. */
  onChange: (flowId: string | null, name: string | null) => void;
}

const none = 'none';

/** Which flow answers on a channel. Flows that are not live can be chosen: they answer from the moment they are published. */
export function FlowSelect({ value, onChange, ...props }: FlowSelectProps) {
  const t = useTexts(channelsTexts);
  const { data: flows } = useQuery(flowNamesQuery);
  const listed = flows ?? [];
  const gone = value !== null && flows !== undefined && !listed.some(({ id }) => id === value);
  return (
    <Select
      {...props}
      searchable={listed.length > 8}
      allowDeselect={false}
      comboboxProps={{ transitionProps: { duration: 100 } }}
      nothingFoundMessage={t('nothingFound')}
      data={[
        ...listed.map(({ id, name, live }) => ({ value: id, label: live ? name : t('notLiveYet', { name }) })),
        ...(gone ? [{ value, label: t('archivedFlow'), disabled: true }] : []),
        { value: none, label: t('noFlow') },
      ]}
      value={flows === undefined ? null : (value ?? none)}
      onChange={(next) => {
        if (next === null || next === (value ?? none)) return;
        if (next === none) onChange(null, null);
        else onChange(next, listed.find(({ id }) => id === next)?.name ?? '');
      }}
    />
  );
}
