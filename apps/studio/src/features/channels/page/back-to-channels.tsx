import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTexts } from '../../../i18n/i18n.ts';
import { channelsTexts } from '../texts/index.ts';

/** The way back to the list of channels. */
export function BackToChannels() {
  const t = useTexts(channelsTexts);
  return (
    <Anchor component={Link} to="/channels" c="dimmed">
      {t('allChannels')}
    </Anchor>
  );
}
