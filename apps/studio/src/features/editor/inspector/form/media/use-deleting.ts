import { deleteMedia, type TeamMedia } from '@filo/api';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../../../../api/client.ts';
import { useTexts } from '../../../../../i18n/i18n.ts';
import { useToast } from '../../../../../ui/use-toast.tsx';
import { mediaTexts } from '../../../parts/media/texts/index.ts';
import { setLeaving } from './leaving.ts';
import { mediaKey } from './media-queries.ts';

/** As long as the offer to take it back stays, in ms. */
const graceMs = 10_000;

/** Deletes an upload once the time to take it back is over. Until then it is only out of sight: bytes cannot be brought back. */
export function useDeleting(): (file: TeamMedia) => void {
  const t = useTexts(mediaTexts);
  const toast = useToast();
  const cache = useQueryClient();
  return ({ mediaId: id, name }) => {
    setLeaving(id, true);
    const timer = setTimeout(() => {
      void api
        .call(deleteMedia, { params: { id } })
        .catch(toast.problem)
        .then(() => cache.invalidateQueries({ queryKey: mediaKey }))
        .finally(() => setLeaving(id, false));
    }, graceMs);
    toast.undo(t('deleted', { name }), () => {
      clearTimeout(timer);
      setLeaving(id, false);
    });
  };
}
