import { lenses } from '@filo/channels/lens';
import type { FlowTest } from '@filo/core';
import { nodeKinds } from '@filo/nodes';
import { Select, Stack, TextInput } from '@mantine/core';
import { useLanguage, useTexts } from '../../../i18n/i18n.ts';
import { languageName } from '../parts/language-name.ts';
import { nodeTitle } from '../parts/node-title.ts';
import { useEditor } from '../store/editor-context.ts';
import { fromLocal, toLocal } from './model/local-time.ts';
import styles from './tests.module.css';
import { testsTexts } from './texts/index.ts';
import { useChangeTest } from './use-change-test.ts';

const fields = ['name', 'email', 'phone'] as const;

/** Who writes, through what, when, and where the chat begins. */
export function Circumstances({ test }: { test: FlowTest }) {
  const t = useTexts(testsTexts);
  const { language } = useLanguage();
  const nodes = useEditor(({ document }) => document.nodes);
  const languages = useEditor(({ document }) => document.languages);
  const change = useChangeTest(test.id);
  const channels = [...new Set([...lenses.map(({ kind }) => kind), test.channel])];
  const title = (kind: string): string => lenses.find((lens) => lens.kind === kind)?.title[language] ?? kind;
  const enterable = nodes.filter(({ type }) => nodeKinds.get(type)?.entry);
  const startGone = test.start !== undefined && !enterable.some(({ id }) => id === test.start);

  /** Sets one thing, or leaves it out. */
  const set = (key: 'language' | 'start' | 'at', value: string | null): void =>
    change((one) => {
      const { [key]: _dropped, ...others } = one;
      return value === null ? others : { ...others, [key]: value };
    }, key);
  const setContact = (field: (typeof fields)[number], value: string): void =>
    change((one) => {
      const { contact: { [field]: _dropped, ...known } = {}, ...others } = one;
      const contact = value === '' ? known : { ...known, [field]: value };
      return Object.keys(contact).length === 0 ? others : { ...others, contact };
    }, field);

  return (
    <details className={styles['details']}>
      <summary>
        <b>{t('circumstances')}</b> <span>{[title(test.channel), test.contact?.name].filter(Boolean).join(', ')}</span>
      </summary>
      <Stack gap="sm">
        <Select
          label={t('channel')}
          allowDeselect={false}
          data={channels.map((kind) => ({ value: kind, label: title(kind) }))}
          value={test.channel}
          onChange={(channel) => channel !== null && change((one) => ({ ...one, channel }))}
        />
        <Select
          label={t('language')}
          placeholder={t('flowsLanguage')}
          clearable
          data={[...new Set([...languages, ...(test.language ? [test.language] : [])])].map((tag) => ({
            value: tag,
            label: languageName(tag, language),
          }))}
          value={test.language ?? null}
          onChange={(tag) => set('language', tag)}
        />
        <Select
          label={t('start')}
          placeholder={t('asCustomer')}
          clearable
          searchable
          error={startGone ? t('startGone') : undefined}
          data={enterable.map((node) => ({ value: node.id, label: nodeTitle(node, language) }))}
          value={startGone ? null : (test.start ?? null)}
          onChange={(nodeId) => set('start', nodeId)}
        />
        <TextInput
          type="datetime-local"
          label={t('at')}
          description={t('atHint')}
          value={test.at === undefined ? '' : toLocal(test.at)}
          onChange={(event) => set('at', fromLocal(event.currentTarget.value))}
        />
        {fields.map((field) => (
          <TextInput
            key={field}
            label={t(`contact-${field}`)}
            maxLength={500}
            value={test.contact?.[field] ?? ''}
            onChange={(event) => setContact(field, event.currentTarget.value)}
          />
        ))}
      </Stack>
    </details>
  );
}
