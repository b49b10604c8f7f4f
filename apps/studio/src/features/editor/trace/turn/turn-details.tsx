import type { MessageRecord } from '@filo/api';
import { Button } from '@mantine/core';
import { IconMessageCircleBolt } from '@tabler/icons-react';
import { useTexts } from '../../../../i18n/i18n.ts';
import { notesIn } from '../model/notes.ts';
import type { Step } from '../model/step.ts';
import type { TurnValues } from '../model/values-through.ts';
import { traceTexts } from '../texts/index.ts';
import { useTryTurn } from '../use-try-turn.ts';
import { EffectView } from './effect-view.tsx';
import { PathView } from './path-view.tsx';
import { SaidView } from './said-view.tsx';
import styles from './turn.module.css';
import { useSayPhrase } from './use-say-phrase.ts';
import { ValuesTable } from './values-table.tsx';
import { VersionNote } from './version-note.tsx';

interface TurnDetailsProps {
  step: Step;
  said: readonly MessageRecord[];
  values: TurnValues | undefined;
  standing: string | null;
}

/** What the flow did in a turn: the way it took, what it said, what it wrote down and what it asked of others. */
export function TurnDetails({ step, said, values, standing }: TurnDetailsProps) {
  const t = useTexts(traceTexts);
  const say = useSayPhrase();
  const { tryTurn, reading } = useTryTurn();
  const notes = notesIn(step.trace);
  return (
    <div className={styles['details']}>
      <PathView trace={step.trace} standing={standing} />
      {notes.map(({ phrase, isWrong }, index) => (
        <p key={index} className={styles['note']} data-wrong={isWrong || undefined}>
          {say(phrase)}
        </p>
      ))}
      <SaidView messages={said} />
      {values && <ValuesTable values={values} />}
      {step.effects.length > 0 && (
        <section>
          <h3>{t('effects')}</h3>
          {step.effects.map((effect) => (
            <EffectView key={effect.id} effect={effect} />
          ))}
        </section>
      )}
      <VersionNote trace={step.trace} />
      <Button
        size="compact-sm"
        variant="default"
        w="fit-content"
        leftSection={<IconMessageCircleBolt size={14} stroke={1.7} aria-hidden />}
        loading={reading}
        onClick={() => void tryTurn(step)}
      >
        {t('tryTurn')}
      </Button>
    </div>
  );
}
