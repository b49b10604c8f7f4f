import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { flowNamesQuery } from '../../../../../api/flow-names.ts';
import { useEditor } from '../../../store/editor-context.ts';
import { FieldFrame } from '../field-frame.tsx';
import type { FieldProps } from '../field-props.ts';

/** Another flow, by its name. */
export function FlowField({ meta, path, value, onChange }: FieldProps) {
  const id = useId();
  const itself = useEditor((state) => state.flowId);
  const { data: flows = [] } = useQuery(flowNamesQuery);
  return (
    <FieldFrame meta={meta} path={path} controlId={id}>
      <Select
        id={id}
        searchable
        data={flows.filter((flow) => flow.id !== itself).map((flow) => ({ value: flow.id, label: flow.name }))}
        value={typeof value === 'string' ? value : null}
        onChange={(next) => onChange(next ?? undefined)}
      />
    </FieldFrame>
  );
}
