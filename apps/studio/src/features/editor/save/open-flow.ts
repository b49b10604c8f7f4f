import { merge } from '@filo/editing';
import { createEditorStore, type EditorStore } from '../store/create-editor-store.ts';
import { fetchDraft } from './autosave.ts';
import { readKept } from './kept-draft.ts';

/** Opens a flow: its draft, and on top what was changed in this browser and never reached the server. */
export async function openFlow(flowId: string): Promise<EditorStore> {
  const saved = await fetchDraft(flowId);
  const kept = readKept(flowId);
  const document = kept ? merge(kept.base, kept.document, saved.document).document : saved.document;
  return createEditorStore({ flowId, saved, document });
}
