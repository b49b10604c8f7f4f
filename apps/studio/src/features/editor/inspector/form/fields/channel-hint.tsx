import { Text } from '@mantine/core';
import { lenses } from '@filo/channels/lens';
import { useLanguage, useTexts } from '../../../../../i18n/i18n.ts';
import { inspectorTexts } from '../../texts/index.ts';

/** Says which channels show this many buttons as a list, and which as numbered text. */
export function ChannelHint({ buttons }: { buttons: number }) {
  const t = useTexts(inspectorTexts);
  const { language } = useLanguage();
  const over = lenses.filter(({ capabilities }) => buttons > capabilities.buttons.max && capabilities.buttons.max > 0);
  if (over.length === 0) return null;
  return (
    <Text size="xs" c="dimmed" mt={4}>
      {over
        .map(({ title, capabilities }) =>
          t(capabilities.list ? 'channelList' : 'channelNumbers', { channel: title[language], count: capabilities.buttons.max }),
        )
        .join(' ')}
    </Text>
  );
}
