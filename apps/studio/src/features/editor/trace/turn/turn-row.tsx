import type { MessageRecord } from '@filo/api';
import { UnstyledButton } from '@mantine/core';
import { useTexts } from '../../../../i18n/i18n.ts';
import { useFormat } from '../../../../i18n/use-format.ts';
import { happenedIn } from '../model/happened.ts';
import type { Step } from '../model/step.ts';
import type { TurnValues } from '../model/values-through.ts';
import { traceTexts } from '../texts/index.ts';
import styles from './turn.module.css';
import { TurnDetails } from './turn-details.tsx';
import { useSayPhrase } from './use-say-phrase.ts';

interface TurnRowProps {
  step: Step;
  said: readonly MessageRecord[];
  values: TurnValues | undefined;
  /** Where the chat stood after it. */
  standing: string | null;
  open: boolean;
  onOpen: () => void;
}

/** One turn: what set it off, and when it is open, everything the flow did. */
export function TurnRow({ step, said, values, standing, open, onOpen }: TurnRowProps) {
  const t = useTexts(traceTexts);
  const say = useSayPhrase();
  const format = useFormat();
  const happened = happenedIn(step.event);
  return (
    <li className={styles['turn']} data-turn={step.turn} data-open={open || undefined}>
      <UnstyledButton className={styles['open']} aria-expanded={open} onClick={onOpen}>
        <span className={styles['number']}>{step.turn}</span>
        {happened.by === 'customer' ? (
          <span
            className={styles['customer']}
            data-pressed={happened.pressed || undefined}
            title={happened.pressed ? t('pressed') : undefined}
          >
            {happened.lines.map((line, index) => (
              <span key={index}>{typeof line === 'string' ? line : say(line)}</span>
            ))}
          </span>
        ) : (
          <span className={styles['world']}>{say(happened.phrase)}</span>
        )}
        <time dateTime={step.at} title={format.full(step.at)}>
          {format.moment(step.at)}
        </time>
      </UnstyledButton>
      {open && <TurnDetails step={step} said={said} values={values} standing={standing} />}
    </li>
  );
}
