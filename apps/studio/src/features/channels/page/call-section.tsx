import { Anchor, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ChannelRecord } from '@filo/api';
import { setupQuery } from '../../../api/session.ts';
import { useTexts } from '../../../i18n/i18n.ts';
import { CopyField } from '../../../ui/copy-field.tsx';
import { Section } from '../../../ui/section.tsx';
import { channelsTexts } from '../texts/index.ts';
import { curlOf } from './curl-of.ts';

/** How a front end talks to an API channel. */
export function CallSection({ channel }: { channel: ChannelRecord }) {
  const t = useTexts(channelsTexts);
  const { data: setup } = useQuery(setupQuery);
  return (
    <Section id="call" title={t('callTitle')} description={t('callText')}>
      <Stack gap="sm">
        <CopyField value={curlOf(setup?.publicUrl ?? location.origin, channel.id, t('hello'))} label={t('callTitle')} />
        <Text c="dimmed">{t('callAnswers')}</Text>
        <Text>
          <Anchor component={Link} to="/settings" hash="api-keys">
            {t('makeKey')}
          </Anchor>
          {' · '}
          <Anchor href="/api/docs" target="_blank">
            {t('apiDocs')}
          </Anchor>
        </Text>
      </Stack>
    </Section>
  );
}
