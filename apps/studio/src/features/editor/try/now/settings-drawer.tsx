import { Select, Stack, Switch, TextInput } from '@mantine/core';
import { nodeKinds } from '@filo/nodes';
import { useLanguage, useTexts } from '../../../../i18n/i18n.ts';
import { nodeTitle } from '../../parts/node-title.ts';
import { useEditor } from '../../store/editor-context.ts';
import { withName } from '../model/change-tried.ts';
import { tryTexts } from '../texts/index.ts';
import { useTrial } from '../trial-context.ts';

const asCustomer = '';

/** Who the customer is, from where the chat begins, and whether web calls are made. */
export function SettingsDrawer() {
  const t = useTexts(tryTexts);
  const { language } = useLanguage();
  const nodes = useEditor(({ document }) => document.nodes);
  const { tried, change, restart } = useTrial();
  const begins = nodes.filter(({ type }) => {
    const kind = nodeKinds.get(type);
    return kind !== undefined && !kind.trigger && kind.entry;
  });
  return (
    <Stack gap="sm">
      <Select
        size="xs"
        label={t('beginFrom')}
        searchable
        allowDeselect={false}
        value={tried.startAt ?? asCustomer}
        onChange={(id) => restart(id === null || id === asCustomer ? null : id)}
        data={[
          { value: asCustomer, label: t('asCustomer') },
          ...begins.map((node) => ({ value: node.id, label: nodeTitle(node, language) })),
        ]}
      />
      <TextInput
        size="xs"
        label={t('customerName')}
        maxLength={200}
        value={tried.contact.name ?? ''}
        onChange={({ currentTarget }) => {
          const { value } = currentTarget;
          change((now) => withName(now, value));
        }}
      />
      <Switch
        size="xs"
        label={t('alwaysReal')}
        description={t('alwaysRealHint')}
        checked={tried.forReal}
        onChange={({ currentTarget }) => {
          const { checked } = currentTarget;
          change((now) => ({ ...now, forReal: checked }));
        }}
      />
    </Stack>
  );
}
