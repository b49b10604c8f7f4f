import { Text } from '@mantine/core';
import { type Lens, lenses } from '@filo/channels/lens';
import type { MediaKind } from '@filo/core';
import { useLanguage, useTexts } from '../../../../../i18n/i18n.ts';
import { mediaTexts } from '../../../parts/media/texts/index.ts';

/** Says which channels send this kind of file otherwise than as what it is. */
export function ChannelWords({ kind }: { kind: MediaKind }) {
  const t = useTexts(mediaTexts);
  const { language } = useLanguage();
  const names = (those: readonly Lens[]): string =>
    new Intl.ListFormat(language, { type: 'unit' }).format(those.map(({ title }) => title[language]));
  const strangers = lenses.filter(({ capabilities }) => !capabilities.media.includes(kind));
  const otherwise = strangers.filter(({ capabilities }) => capabilities.media.includes('file'));
  const links = strangers.filter(({ capabilities }) => !capabilities.media.includes('file'));
  return (
    <>
      {otherwise.length > 0 && (
        <Text size="xs" c="var(--mute)">
          {t('sentOtherwise', { channels: names(otherwise) })}
        </Text>
      )}
      {links.length > 0 && (
        <Text size="xs" c="var(--mute)">
          {t('sentAsLink', { channels: names(links) })}
        </Text>
      )}
    </>
  );
}
