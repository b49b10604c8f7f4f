import { autocompletion, type CompletionContext, type CompletionResult } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { json, jsonParseLinter } from '@codemirror/lang-json';
import { bracketMatching, defaultHighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { linter } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { useEffect, useRef } from 'react';
import { useEditorStore } from '../../../store/editor-context.ts';
import { meansJson } from '../fields/body-value.ts';
import { readablePaths } from '../template/variable-options.ts';
import styles from './code-editor.module.css';

interface CodeEditorProps {
  value: string;
  onChange: (text: string) => void;
  ariaLabel: string;
}

/** A small code editor for JSON: colours, brackets, mistakes underlined, variables offered after `{{`. Tab leaves it, as in any field. */
export function CodeEditor({ value, onChange, ariaLabel }: CodeEditorProps) {
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const store = useEditorStore();
  const latest = useRef({ onChange, value });
  latest.current = { onChange, value };

  useEffect(() => {
    if (!place.current) return;
    const complete = (context: CompletionContext): CompletionResult | null => {
      const before = context.matchBefore(/\{\{\s*[\w.]*/);
      if (!before) return null;
      const options = readablePaths(store.getState().document.variables).map((path) => ({
        label: path,
        apply: `{{ ${path} }}`,
        type: 'variable',
      }));
      return { from: before.from, options, filter: false };
    };
    const made = new EditorView({
      parent: place.current,
      state: EditorState.create({
        doc: latest.current.value,
        extensions: [
          history(),
          json(),
          bracketMatching(),
          syntaxHighlighting(defaultHighlightStyle, { fallback: true }),
          linter((shown) => (meansJson(shown.state.doc.toString()) ? jsonParseLinter()(shown) : [])),
          autocompletion({ override: [complete] }),
          keymap.of([...defaultKeymap, ...historyKeymap]),
          EditorView.lineWrapping,
          EditorView.contentAttributes.of({ 'aria-label': ariaLabel }),
          EditorView.updateListener.of((update) => {
            if (update.focusChanged && !update.view.hasFocus) latest.current.onChange(update.state.doc.toString());
          }),
        ],
      }),
    });
    view.current = made;
    return () => {
      const text = made.state.doc.toString();
      if (text !== latest.current.value) latest.current.onChange(text);
      made.destroy();
    };
  }, [store, ariaLabel]);

  useEffect(() => {
    const shown = view.current;
    if (!shown || shown.hasFocus || shown.state.doc.toString() === value) return;
    shown.dispatch({ changes: { from: 0, to: shown.state.doc.length, insert: value } });
  }, [value]);

  return <div ref={place} className={styles['editor']} />;
}
