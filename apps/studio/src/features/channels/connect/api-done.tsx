import { Button, Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTexts } from '../../../i18n/i18n.ts';
import { CopyField } from '../../../ui/copy-field.tsx';
import { channelsTexts } from '../texts/index.ts';
import type { DoneProps } from './kind-steps.ts';

/** The API channel stands: its secret, shown this once. How to call it is on its page. */
export function ApiDone({ channel, secret }: DoneProps) {
  const t = useTexts(channelsTexts);
  return (
    <Stack gap="md">
      <Text>{t('secretOnce')}</Text>
      {secret !== null && <CopyField value={secret} label={t('signingSecret')} />}
      <Group justify="flex-end">
        <Button renderRoot={(props) => <Link to="/channels/$channelId" params={{ channelId: channel.id }} {...props} />}>
          {t('howToCall')}
        </Button>
      </Group>
    </Stack>
  );
}
