import { TextInput } from '@mantine/core';
import { renameMedia, type TeamMedia } from '@filo/api';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../../../api/client.ts';
import { useTexts } from '../../../../../i18n/i18n.ts';
import { useToast } from '../../../../../ui/use-toast.tsx';
import { mediaTexts } from '../../../parts/media/texts/index.ts';
import { mediaKey } from './media-queries.ts';

/** The name of an upload while it is written anew: Enter and leaving keep it, Escape does not. */
export function TileName({ file, onDone }: { file: TeamMedia; onDone: () => void }) {
  const t = useTexts(mediaTexts);
  const toast = useToast();
  const cache = useQueryClient();
  const [name, setName] = useState(file.name);
  const rename = useMutation({
    mutationFn: () => api.call(renameMedia, { params: { id: file.mediaId }, body: { name } }),
    onError: toast.problem,
    onSuccess: () => cache.invalidateQueries({ queryKey: mediaKey }),
    onSettled: onDone,
  });
  const keep = (): void => {
    if (name.trim() === '' || name === file.name) onDone();
    else if (!rename.isPending) rename.mutate();
  };
  return (
    <TextInput
      size="xs"
      autoFocus
      aria-label={t('newName', { name: file.name })}
      // The window must not close on the Escape that ends the writing.
      data-mantine-stop-propagation
      value={name}
      maxLength={200}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => setName(event.currentTarget.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep();
        if (event.key === 'Escape') onDone();
      }}
    />
  );
}
