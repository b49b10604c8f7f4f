import { Button, Group, Stack, TextInput } from '@mantine/core';
import type { ChannelRecord } from '@filo/api';
import { type ClipboardEvent, type SubmitEvent, useEffect, useRef, useState } from 'react';
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
import { type KindSteps, kindSteps } from './kind-steps.ts';
import { makeSecret } from './make-secret.ts';
import { useConnect } from './use-connect.ts';
import { useFirstFlow } from './use-first-flow.ts';

const nothing = {};
const asPasted: NonNullable<KindSteps['clean']> = {};

interface ConnectFormProps {
  kind: ChannelKind;
  onBack: () => void;
  onConnected: (channel: ChannelRecord, secret: string | null) => void;
}

/** Asks for what a kind of channel needs, and connects it. */
export function ConnectForm({ kind, onBack, onConnected }: ConnectFormProps) {
  const t = useTexts(channelsTexts);
  const { language } = useLanguage();
  const { Guide, namedByAccount = false, settingsLater = false, makesSecret, clean = asPasted } = kindSteps[kind.kind] ?? {};
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
  /** A line of text loses its line breaks when something is pasted: what was meant is found before. */
  const paste = (event: ClipboardEvent<HTMLFormElement>): void => {
    const field = event.target instanceof HTMLInputElement ? event.target.name : '';
    const meant = clean[field]?.(event.clipboardData.getData('text'));
    if (meant === undefined) return;
    event.preventDefault();
    draft.set(field, meant);
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
  const said = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (connect.error !== null) said.current?.scrollIntoView({ block: 'nearest' });
  }, [connect.error]);
  return (
    <form noValidate onSubmit={submit} onPaste={paste}>
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
        {!settingsLater && <SettingsFields draft={draft} brief />}
        <FlowSelect label={t('flowThatAnswers')} description={t('flowHelp')} value={flowId} onChange={(id) => setChosen(id)} />
        <div ref={said}>
          <ProblemText error={connect.error}>
            {refusal && <ReasonText kind={kind.kind} title={title} code={refusal.code} said={refusal.said} />}
          </ProblemText>
        </div>
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
