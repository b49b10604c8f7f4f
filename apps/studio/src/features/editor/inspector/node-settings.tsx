import { Stack, Text, TextInput } from '@mantine/core';
import type { AnyNodeKind, FlowNode, JsonObject } from '@filo/core';
import { nodeKinds } from '@filo/nodes';
import { useId, useMemo } from 'react';
import { z } from 'zod';
import { useLanguage, useTexts } from '../../../i18n/i18n.ts';
import { useEditorActions } from '../store/editor-context.ts';
import { ErrorsContext } from './form/errors-context.ts';
import { FieldContext } from './form/field-context.ts';
import { fieldErrors } from './form/field-errors.ts';
import { ObjectFields } from './form/object-fields.tsx';
import { SchemaField } from './form/schema-field.tsx';
import { useDraft } from './form/use-draft.ts';
import styles from './inspector.module.css';
import { LanguageTabs } from './language-tabs.tsx';
import { inspectorTexts } from './texts/index.ts';

/** The settings of one node, drawn from its kind's schema. */
export function NodeSettings({ node }: { node: FlowNode }) {
  const t = useTexts(inspectorTexts);
  const kind = nodeKinds.get(node.type);
  return kind ? <KnownNode node={node} kind={kind} /> : <Text c="var(--bad)">{t('unknownType', { type: node.type })}</Text>;
}

function KnownNode({ node, kind }: { node: FlowNode; kind: AnyNodeKind }) {
  const t = useTexts(inspectorTexts);
  const { language } = useLanguage();
  const { run } = useEditorActions();
  const nameId = useId();
  const name = useDraft(node.name ?? '', (text) =>
    run({ do: 'rename-node', nodeId: node.id, name: text.trim() }, { merge: `name ${node.id}` }),
  );
  const errors = useMemo(() => fieldErrors(kind, node.config, t), [kind, node.config, t]);
  const change = (config: JsonObject): void => run({ do: 'set-config', nodeId: node.id, config }, { merge: `config ${node.id}` });
  return (
    <Stack gap="md">
      <div>
        <h2 className={styles['kind']}>{kind.title[language]}</h2>
        <Text size="sm" c="dimmed">
          {kind.description[language]}
        </Text>
      </div>
      <TextInput
        id={nameId}
        label={t('nodeName')}
        placeholder={kind.title[language]}
        maxLength={120}
        value={name.text}
        onChange={(event) => name.type(event.currentTarget.value)}
        onBlur={name.flush}
      />
      <LanguageTabs nodeId={node.id} />
      <ErrorsContext value={errors}>
        <FieldContext value={SchemaField}>
          <div data-settings-of={node.id}>
            {kind.config instanceof z.ZodObject ? (
              <ObjectFields schema={kind.config} value={node.config} onChange={change} path="" />
            ) : (
              <SchemaField schema={kind.config} meta={{}} path="" value={node.config} onChange={(next) => change(next as JsonObject)} />
            )}
          </div>
        </FieldContext>
      </ErrorsContext>
    </Stack>
  );
}
