import { useTexts } from '../../../../i18n/i18n.ts';
import { useFormat } from '../../../../i18n/use-format.ts';
import { mediaTexts } from './texts/index.ts';

const kilobyte = 1024;
const megabyte = kilobyte * kilobyte;

/** Says how large a file is, as people say it: `340 KB`, `1.2 MB`. */
export function useSizeWords(): (bytes: number) => string {
  const t = useTexts(mediaTexts);
  const format = useFormat();
  return (bytes) =>
    bytes < megabyte
      ? t('kilobytes', { size: format.number(Math.ceil(bytes / kilobyte)) })
      : t('megabytes', { size: format.number(Math.round((bytes / megabyte) * 10) / 10) });
}
