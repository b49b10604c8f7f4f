import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '../../i18n/i18n.ts';
import { channelKindsQuery } from './channel-kinds-query.ts';

/** What a kind of channel is called on screen; its key for one this version does not know. */
export function useKindTitle(): (kind: string) => string {
  const { language } = useLanguage();
  const { data } = useQuery(channelKindsQuery);
  return (kind) => data?.find((known) => known.kind === kind)?.title[language] ?? kind;
}
