import type { ChannelRecord } from '@filo/api';
import { useTexts } from '../../../i18n/i18n.ts';
import { CopyField } from '../../../ui/copy-field.tsx';
import { Section } from '../../../ui/section.tsx';
import { channelsTexts } from '../texts/index.ts';

/** Where the vendor sends messages. */
export function HookSection({ channel }: { channel: ChannelRecord }) {
  const t = useTexts(channelsTexts);
  return (
    <Section id="hook" title={t('hookTitle')} description={channel.kind === 'api' ? t('hookApi') : t('hookText')}>
      <CopyField value={channel.hookUrl} label={t('hookTitle')} />
    </Section>
  );
}
