import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import type { ChannelRecord } from '@filo/api';
import { useLanguage, useTexts } from '../../../i18n/i18n.ts';
import { ProblemText } from '../../../ui/problem-text.tsx';
import { Section } from '../../../ui/section.tsx';
import { useToast } from '../../../ui/use-toast.tsx';
import type { ChannelKind } from '../channel-kinds-query.ts';
import { ReasonText } from '../facts/reason-text.tsx';
import { refusalOf } from '../facts/refusal.ts';
import { focusFault } from '../settings/focus-fault.ts';
import { SettingsFields } from '../settings/settings-fields.tsx';
import { channelsTexts } from '../texts/index.ts';
import type { ChannelForm } from './use-channel-form.ts';

interface SettingsSectionProps {
  form: ChannelForm;
  channel: ChannelRecord;
  kind: ChannelKind | null;
}

/** Name and settings of a channel. New credentials are tried before they are kept. */
export function SettingsSection({ form, channel, kind }: SettingsSectionProps) {
  const t = useTexts(channelsTexts);
  const toast = useToast();
  const { language } = useLanguage();
  const refusal = refusalOf(form.error);
  return (
    <Section id="settings" title={channel.kind === 'web-chat' ? t('lookTitle') : t('settings')}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!form.save(() => toast.say(t('savedNow')))) focusFault(event.currentTarget);
        }}
      >
        <Stack gap="md">
          <TextInput
            label={t('name')}
            description={t('nameHelp')}
            required
            maxLength={120}
            value={form.name}
            error={form.nameMissing && t('nameMissing')}
            onChange={(event) => form.setName(event.currentTarget.value)}
          />
          {kind ? <SettingsFields draft={form.draft} /> : <Text c="dimmed">{t('unknownKind')}</Text>}
          <ProblemText error={form.error}>
            {refusal && (
              <ReasonText kind={channel.kind} title={kind?.title[language] ?? channel.kind} code={refusal.code} said={refusal.said} />
            )}
          </ProblemText>
          <Group justify="flex-end" gap="sm">
            {form.isChanged && <Text c="dimmed">{t('unsaved')}</Text>}
            <Button type="submit" disabled={!form.isChanged} loading={form.isSaving}>
              {t('save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Section>
  );
}
