import type { EffectOf, FlowVersion, JsonObject } from '@filo/core';
import { Button, Group, JsonInput, NumberInput, SegmentedControl, Select, Switch, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTexts } from '../../../../i18n/i18n.ts';
import { useProblemText } from '../../../../ui/use-problem-text.ts';
import { answerDraft } from '../model/answer-draft.ts';
import { withAnswer, withLines } from '../model/change-tried.ts';
import { readObject } from '../model/read-object.ts';
import { tryTexts } from '../texts/index.ts';
import { useTrial } from '../trial-context.ts';
import { CallFacts } from './call-facts.tsx';
import styles from './now.module.css';
import { useRealCall } from './use-real-call.ts';

interface EffectPanelProps {
  effect: EffectOf<'call.webhook'>;
  flow: FlowVersion;
}

const failures = ['timeout', 'http-status', 'network', 'address-refused'] as const;

/** The flow asks a web service: what it would send, and what comes back, by hand or for real. */
export function EffectPanel({ effect, flow }: EffectPanelProps) {
  const t = useTexts(tryTexts);
  const problem = useProblemText();
  const { tried, go, change } = useTrial();
  const { nodeId, request } = effect;
  const [way, setWay] = useState<'answers' | 'fails'>('answers');
  const [draft] = useState(() => answerDraft(request, flow, tried.answers[nodeId]));
  const [status, setStatus] = useState<number | string>(draft.status);
  const [values, setValues] = useState(() => JSON.stringify(draft.selected, null, 2));
  const [code, setCode] = useState<string>('timeout');
  const read = readObject(values);
  const fail = (error: { code: string; text: string; status?: number }): void => go((now) => withLines(now, { fail: error }));
  const real = useRealCall(effect, (outcome) => {
    if ('failed' in outcome) fail(outcome.failed);
    else go((now) => withAnswer(now, nodeId, outcome.done));
  });
  const { forReal } = tried;
  const { call } = real;
  const atOnce = useRef(forReal);
  useEffect(() => {
    if (atOnce.current) void call();
  }, [call]);

  const answer = (selected: JsonObject): void => go((now) => withAnswer(now, nodeId, { status: Number(status) || 200, selected }));
  return (
    <section className={styles['panel']} aria-label={t('webCall')}>
      <h3>{t('webCall')}</h3>
      <CallFacts request={request} />
      {real.error !== null && (
        <Text size="sm" c="var(--bad)" role="alert">
          {problem(real.error)}
        </Text>
      )}
      <Group gap="xs" wrap="nowrap" justify="space-between">
        <SegmentedControl
          size="xs"
          aria-label={t('webCallHow')}
          value={way}
          onChange={(next) => setWay(next === 'fails' ? 'fails' : 'answers')}
          data={[
            { value: 'answers', label: t('webAnswers') },
            { value: 'fails', label: t('webFails') },
          ]}
        />
        {way === 'answers' && (
          <NumberInput
            size="xs"
            w={110}
            aria-label={t('status')}
            leftSection={t('status')}
            leftSectionWidth={52}
            min={100}
            max={599}
            allowDecimal={false}
            value={status}
            onChange={setStatus}
          />
        )}
      </Group>
      {way === 'answers' ? (
        <JsonInput
          size="xs"
          label={t('savedValues')}
          autosize
          minRows={2}
          maxRows={8}
          value={values}
          onChange={setValues}
          error={read ? undefined : t('notJson')}
        />
      ) : (
        <Select
          size="xs"
          label={t('failure')}
          allowDeselect={false}
          value={code}
          onChange={(next) => next && setCode(next)}
          data={failures.map((value) => ({ value, label: t(`failure-${value}`) }))}
        />
      )}
      <Group gap="xs">
        {way === 'answers' ? (
          <Button size="xs" disabled={!read || real.calling} onClick={() => read && answer(read)}>
            {t('answer')}
          </Button>
        ) : (
          <Button
            size="xs"
            disabled={real.calling}
            onClick={() => fail({ code, text: t('failedByHand'), ...(code === 'http-status' && { status: 500 }) })}
          >
            {t('letFail')}
          </Button>
        )}
        <Button size="xs" variant="default" loading={real.calling} onClick={() => void call()}>
          {t('callForReal')}
        </Button>
        <Switch
          size="xs"
          label={t('alwaysReal')}
          checked={forReal}
          onChange={({ currentTarget }) => {
            const { checked } = currentTarget;
            change((now) => ({ ...now, forReal: checked }));
          }}
        />
      </Group>
    </section>
  );
}
