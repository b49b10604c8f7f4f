import { rollBackFlow } from '@filo/api';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../../api/client.ts';
import { useTexts } from '../../../i18n/i18n.ts';
import { downloadFlow } from '../../../ui/download-flow.ts';
import { useToast } from '../../../ui/use-toast.tsx';
import { replaceDraft } from '../parts/replace-draft.ts';
import { versionQuery } from '../parts/version-query.ts';
import { useEditorStore } from '../store/editor-context.ts';
import { versionsTexts } from './texts/index.ts';

/** What can be done with a published version. Each tells at the foot of the screen what came of it; none rejects. */
export interface VersionActions {
  /** Customers get this version again; `before` is what they get now. */
  makeLive(version: number, before: number | undefined): Promise<void>;
  /** The draft becomes this version, as one step that can be undone. */
  takeIntoDraft(version: number): Promise<void>;
  download(version: number): Promise<void>;
}

/** The actions on the versions of the open flow. */
export function useVersionActions(): VersionActions {
  const t = useTexts(versionsTexts);
  const toast = useToast();
  const queryClient = useQueryClient();
  const store = useEditorStore();
  const { flowId } = store.getState();
  const tell = async (action: () => Promise<unknown>): Promise<void> => {
    try {
      await action();
    } catch (error) {
      toast.problem(error);
    }
  };
  const read = (version: number) => queryClient.query(versionQuery(flowId, version));
  const goLive = async (version: number): Promise<void> => {
    await api.call(rollBackFlow, { params: { id: flowId }, body: { version } });
    await queryClient.invalidateQueries({ queryKey: ['flows'] });
  };
  return {
    makeLive: (version, before) =>
      tell(async () => {
        await goLive(version);
        const text = t('liveNow', { version });
        if (before === undefined) toast.say(text);
        else toast.undo(text, () => void tell(() => goLive(before).then(() => toast.say(t('liveNow', { version: before })))));
      }),
    takeIntoDraft: (version) =>
      tell(async () => {
        const document = await read(version);
        const undo = replaceDraft(store, document);
        if (undo) toast.undo(t('draftIsNow', { version }), undo);
        else toast.say(t('draftIsAlready', { version }));
      }),
    download: (version) => tell(async () => downloadFlow(await read(version))),
  };
}
