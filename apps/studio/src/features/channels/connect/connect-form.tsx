import { Button, Group, Stack, TextInput } from '@mantine/core';
import type { ChannelRecord } from '@filo/api';
import { type SubmitEvent, useState } from 'react';
import { useLanguage, useTexts } from '../../../i18n/i18n.ts';
import { ProblemText } from '../../../ui/problem-text.tsx';
import type { ChannelKind } from '../channel-kinds-query.ts';
import { ReasonText } from '../facts/reason-text.tsx';
import { refusalOf } from '../facts/refusal.ts';
import { FlowSelect } from '../flow-select.tsx';
import { focusFault } from '../settings/focus-fault.ts';
import { SettingsFields } from '../settings/settings-fields.tsx';
import { useSettings } from '../settings/use-settings.ts';
import { channelsTexts } from '../texts/index.ts';
import { kindSteps } from './kind-steps.ts';
import { makeSecret } from './make-secret.ts';
import { useConnect } from './use-connect.ts';
import { useFirstFlow } from './use-first-flow.ts';

const nothing = {};

interface ConnectFormProps {
  kind: ChannelKind;
  onBack: () => void;
  onConnected: (channel: ChannelRecord, secret: string | null) => void;
}

/** Asks for what a kind of channel needs, and connects it. */
export function ConnectForm({ kind, onBack, onConnected }: ConnectFormProps) {
  const t = useTexts(channelsTexts);
  const { language } = useLanguage();
  const { Guide, namedByAccount = false, settingsLater = false, makesSecret, clean = nothing } = kindSteps[kind.kind] ?? {};
  const title = kind.title[language];
  const [name, setName] = useState(title);
  const [nameMissing, setNameMissing] = useState(false);
  const [secret] = useState(makeSecret);
  const [chosen, setChosen] = useState<string | null>();
  const first = useFirstFlow();
  const flowId = chosen === undefined ? first : chosen;
  const draft = useSettings(kind.config, nothing);
  const connect = useConnect((channel) => onConnected(channel, madeHere ? secret : null));
  const madeHere = makesSecret !== undefined && draft.changes[makesSecret] === undefined;
  const cleaned: typeof draft = {
    ...draft,
    set: (setting, value) => {
      const tidy = (clean as Record<string, (pasted: string) => string>)[setting];
      draft.set(setting, tidy && typeof value === 'string' ? tidy(value) : value);
    },
  };
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const unnamed = name.trim() === '';
    setNameMissing(unnamed);
    if (!draft.check() || unnamed) return focusFault(event.currentTarget);
    const config = { ...draft.changes, ...(madeHere && { [makesSecret]: secret }) };
    connect.mutate({ kind: kind.kind, name: name.trim(), flowId, config, namedByAccount }, { onError: draft.refused });
  };
  const refusal = refusalOf(connect.error);
  return (
    <form noValidate onSubmit={submit}>
      <Stack gap="md">
        {Guide && <Guide />}
        {!namedByAccount && (
          <TextInput
            label={t('name')}
            description={t('nameHelp')}
            data-autofocus
            required
            maxLength={120}
            value={name}
            error={nameMissing && name.trim() === '' && t('nameMissing')}
            onFocus={(event) => event.currentTarget.select()}
            onChange={(event) => setName(event.currentTarget.value)}
          />
        )}
        {!settingsLater && <SettingsFields draft={cleaned} brief />}
        <FlowSelect label={t('flowThatAnswers')} description={t('flowHelp')} value={flowId} onChange={(id) => setChosen(id)} />
        <ProblemText error={connect.error}>
          {refusal && <ReasonText kind={kind.kind} title={title} code={refusal.code} said={refusal.said} />}
        </ProblemText>
        <Group justify="space-between">
          <Button variant="default" onClick={onBack}>
            {t('back')}
          </Button>
          <Button type="submit" loading={connect.isPending}>
            {t('connectIt')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
