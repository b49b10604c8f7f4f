import type { Issue } from '@filo/core';
import { useMemo } from 'react';
import { useEditor } from '../../store/editor-context.ts';
import { issuesOf } from '../model/issues-of.ts';

const none: readonly Issue[] = [];

/** Mistakes and hints of one node. */
export function useIssues(nodeId: string): readonly Issue[] {
  const json = useEditor(({ issues }) => issuesOf(issues, nodeId));
  return useMemo(() => (json === '' ? none : (JSON.parse(json) as Issue[])), [json]);
}
