import type { FlowDocument } from '@filo/core';
import { useEditor, useEditorActions } from '../store/editor-context.ts';

type Settings = FlowDocument['settings'];

/** The settings of the open flow and how to change some of them; undefined takes a setting away. */
export function useFlowSettings(): { settings: Settings; set: (changes: { [Key in keyof Settings]?: Settings[Key] | undefined }) => void } {
  const settings = useEditor(({ document }) => document.settings);
  const { run } = useEditorActions();
  return {
    settings,
    set: (changes) => {
      const all: Record<string, unknown> = { ...settings, ...changes };
      const next = Object.entries(all).filter(([, value]) => value !== undefined);
      run({ do: 'set-flow', settings: Object.fromEntries(next) as Settings }, { merge: `flow ${Object.keys(changes).join(' ')}` });
    },
  };
}
