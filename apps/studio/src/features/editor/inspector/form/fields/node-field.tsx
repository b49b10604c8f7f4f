import { Select } from '@mantine/core';
import { nodeKinds } from '@filo/nodes';
import { useId } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { useLanguage } from '../../../../../i18n/i18n.ts';
import { useEditor } from '../../../store/editor-context.ts';
import { FieldFrame } from '../field-frame.tsx';
import type { FieldProps } from '../field-props.ts';

/** A node of this flow, by its name. */
export function NodeField({ meta, path, value, onChange }: FieldProps) {
  const id = useId();
  const { language } = useLanguage();
  const nodes = useEditor(useShallow(({ document }) => document.nodes.filter(({ type }) => nodeKinds.get(type)?.entry)));
  return (
    <FieldFrame meta={meta} path={path} controlId={id}>
      <Select
        id={id}
        searchable
        data={nodes.map((node) => ({ value: node.id, label: node.name ?? nodeKinds.get(node.type)?.title[language] ?? node.id }))}
        value={typeof value === 'string' ? value : null}
        onChange={(next) => onChange(next ?? undefined)}
      />
    </FieldFrame>
  );
}
