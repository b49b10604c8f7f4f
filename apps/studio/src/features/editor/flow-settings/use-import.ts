import { flowDocument, type FlowDocument, migrateDocument } from '@filo/core';
import { nodeKinds } from '@filo/nodes';
import { useState } from 'react';
import { useTexts } from '../../../i18n/i18n.ts';
import { useToast } from '../../../ui/use-toast.tsx';
import { replaceDraft } from '../parts/replace-draft.ts';
import { useEditorStore } from '../store/editor-context.ts';
import { flowSettingsTexts } from './texts/index.ts';

/** Puts a flow from a file in place of the draft, which can be undone; says why when the file is none. */
export function useImport(): { problem: string | null; take: (file: File) => Promise<void> } {
  const t = useTexts(flowSettingsTexts);
  const toast = useToast();
  const store = useEditorStore();
  const [problem, setProblem] = useState<string | null>(null);
  const take = async (file: File): Promise<void> => {
    const read = readFlow(await file.text());
    if ('problem' in read) {
      setProblem(
        read.problem === 'place' ? t('importWrong', { file: file.name, place: read.place }) : t(read.problem, { file: file.name }),
      );
      return;
    }
    setProblem(null);
    const undo = replaceDraft(store, read.document);
    if (undo) toast.undo(t('imported', { file: file.name }), undo);
    else toast.say(t('importSame', { file: file.name }));
  };
  return { problem, take };
}

type Read = { document: FlowDocument } | { problem: 'importNoJson' | 'importNoFlow' } | { problem: 'place'; place: string };

function readFlow(text: string): Read {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { problem: 'importNoJson' };
  }
  if (typeof json !== 'object' || json === null || !('format' in json)) return { problem: 'importNoFlow' };
  const read = flowDocument.safeParse(migrateDocument(json, nodeKinds));
  if (read.success) return { document: read.data };
  return { problem: 'place', place: read.error.issues[0]?.path.join('.') ?? '' };
}
