import { readDraft, saveDraft } from '@filo/api';
import { flowDocument, type JsonObject } from '@filo/core';
import { ProblemError } from '@filo/sdk';
import { api } from '../../../api/client.ts';
import type { EditorStore } from '../store/create-editor-store.ts';
import type { SavedDraft } from '../store/editor-state.ts';
import { forgetKept, keepHere } from './kept-draft.ts';

/** Pause after a change before it is saved, in ms. */
const pauseMs = 700;

/** Waits between tries while the engine cannot be reached, in ms; the last one stays. */
const retries = [1000, 2000, 5000, 10_000];

/** Reads the draft as the server has it now. */
export async function fetchDraft(flowId: string): Promise<SavedDraft> {
  const { document, revision } = await api.call(readDraft, { params: { id: flowId } });
  return { document: flowDocument.parse(document), revision };
}

/**
 * Saves the open flow a moment after each change, one save at a time. Without a connection it keeps the changes in the browser
 * and tries on; when somebody else saved in between, it takes their changes in and saves the merged draft.
 */
export class Autosave {
  readonly #store: EditorStore;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | null = null;
  #failures = 0;
  readonly #stop: (() => void)[];

  constructor(store: EditorStore) {
    this.#store = store;
    const online = (): void => this.#schedule(0);
    window.addEventListener('online', online);
    this.#stop = [
      () => window.removeEventListener('online', online),
      store.subscribe((now, before) => {
        if (now.document === before.document) return;
        if (now.document !== now.saved.document) keepHere(now.flowId, now.saved, now.document);
        this.#schedule(pauseMs);
      }),
    ];
    this.#schedule(0);
  }

  /** Saves what is not saved yet, at once: before publishing, and when the tab is left. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    while (this.#unsaved() || this.#running) {
      await (this.#running ?? this.#run());
      if (this.#store.getState().saving === 'offline' || this.#store.getState().saving === 'refused') return;
    }
  }

  /** Takes in what somebody else saved, unless this tab has it already. */
  async refresh(revision: number): Promise<void> {
    await this.#running;
    const { flowId, saved, actions } = this.#store.getState();
    if (revision <= saved.revision) return;
    actions.takeIn(await fetchDraft(flowId));
  }

  /** Ends it; what is unsaved goes out first. */
  close(): void {
    for (const stop of this.#stop) stop();
    void this.flush();
  }

  #unsaved(): boolean {
    const { document, saved } = this.#store.getState();
    return document !== saved.document;
  }

  #schedule(ms: number): void {
    clearTimeout(this.#timer);
    if (this.#unsaved()) this.#timer = setTimeout(() => void this.#run(), ms);
  }

  #run(): Promise<void> {
    this.#running ??= this.#save().finally(() => {
      this.#running = null;
      if (this.#store.getState().saving !== 'refused')
        this.#schedule(this.#failures > 0 ? (retries[this.#failures - 1] ?? 10_000) : pauseMs);
    });
    return this.#running;
  }

  async #save(): Promise<void> {
    const { flowId, document, saved, actions } = this.#store.getState();
    if (document === saved.document) return;
    actions.setSaving('saving');
    try {
      const body = { document: document as unknown as JsonObject, revision: saved.revision };
      const { revision } = await api.call(saveDraft, { params: { id: flowId }, body });
      actions.setSaved({ document, revision });
      this.#failures = 0;
      if (!this.#unsaved()) forgetKept(flowId);
    } catch (error) {
      await this.#failed(error);
    }
  }

  async #failed(error: unknown): Promise<void> {
    const { flowId, actions } = this.#store.getState();
    if (error instanceof ProblemError && error.code === 'revision-conflict') {
      actions.takeIn(await fetchDraft(flowId));
      return;
    }
    if (error instanceof ProblemError && error.status < 500 && error.status !== 429) {
      actions.setSaving('refused', error);
      return;
    }
    this.#failures = Math.min(this.#failures + 1, retries.length);
    actions.setSaving('offline');
  }
}
