import { changeChannel, type ChannelRecord } from '@filo/api';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../api/client.ts';
import type { ChannelKind } from '../channel-kinds-query.ts';
import { channelListQuery } from '../channel-list-query.ts';
import { channelQuery } from '../channel-query.ts';
import { type SettingsDraft, useSettings } from '../settings/use-settings.ts';

/** The form of a channel's name and settings. */
export interface ChannelForm {
  name: string;
  setName(name: string): void;
  /** Somebody tried to save without a name. */
  nameMissing: boolean;
  draft: SettingsDraft;
  isChanged: boolean;
  /** Sends what changed; answers whether there was nothing wrong with it. */
  save(onSaved: () => void): boolean;
  isSaving: boolean;
  error: unknown;
}

const nothing = {};

/** Keeps what somebody changes of a channel until it is saved. */
export function useChannelForm(channel: ChannelRecord, kind: ChannelKind | null): ChannelForm {
  const queryClient = useQueryClient();
  const [written, setWritten] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const draft = useSettings(kind?.config ?? nothing, channel.config);
  const name = written ?? channel.name;
  const hasConfig = Object.keys(draft.changes).length > 0;
  const hasName = name.trim() !== channel.name;
  const save = useMutation({
    mutationFn: () =>
      api.call(changeChannel, {
        params: { id: channel.id },
        body: { ...(hasName && { name: name.trim() }), ...(hasConfig && { config: draft.changes }) },
      }),
    onSuccess: (changed) => {
      queryClient.setQueryData(channelQuery(changed.id).queryKey, changed);
      queryClient.setQueryData(channelListQuery.queryKey, (list) => list?.map((one) => (one.id === changed.id ? changed : one)));
      void queryClient.invalidateQueries({ queryKey: ['channels', 'health', changed.id] });
      setWritten(null);
      setTried(false);
      draft.reset();
    },
    onError: draft.refused,
  });
  return {
    name,
    setName: setWritten,
    nameMissing: tried && name.trim() === '',
    draft,
    isChanged: hasName || hasConfig,
    save: (onSaved) => {
      setTried(true);
      if (!draft.check() || name.trim() === '') return false;
      save.mutate(undefined, { onSuccess: onSaved });
      return true;
    },
    isSaving: save.isPending,
    error: save.error,
  };
}
