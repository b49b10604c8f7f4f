import type { FlowTest } from '@filo/core';
import { useCallback } from 'react';
import { useEditorStore } from '../store/editor-context.ts';

/** Changes one test of the open flow, as an undoable step. Changes with the same `merge` word in quick succession are one step. */
export function useChangeTest(testId: string): (next: (test: FlowTest) => FlowTest, merge?: string) => void {
  const store = useEditorStore();
  return useCallback(
    (next, merge) => {
      const { document, actions } = store.getState();
      const tests = document.tests.map((test) => (test.id === testId ? next(test) : test));
      actions.run({ do: 'set-tests', tests }, merge === undefined ? {} : { merge: `test ${testId} ${merge}` });
    },
    [store, testId],
  );
}
