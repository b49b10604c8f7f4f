import { describeProblem, type Button } from '@filo/core';
import { Button as PlainButton } from '@mantine/core';
import { useLanguage, useTexts } from '../../../../i18n/i18n.ts';
import { lensOf } from '../../lens/lens-of.ts';
import { SeenMessage } from '../../lens/screen/seen-message.tsx';
import { withPress } from '../model/change-tried.ts';
import type { Turn } from '../model/turns.ts';
import { tryTexts } from '../texts/index.ts';
import { useTrial } from '../trial-context.ts';
import styles from './chat.module.css';
import { Happened } from './happened.tsx';
import { SaidBubbles } from './said-bubbles.tsx';
import { TurnDetails } from './turn-details.tsx';
import { TurnNotes } from './turn-notes.tsx';

/** One line of the script and what came of it. */
export function TurnView({ turn }: { turn: Turn }) {
  const t = useTexts(tryTexts);
  const { language } = useLanguage();
  const { tried, language: spoken, go, goBack, add } = useTrial();
  const { line, said, source, messages, played, problem } = turn;
  const lens = lensOf(tried.channel);
  const press = (button: Button): void => {
    if (button.kind === 'reply') go((now) => withPress(now, button));
    else if (button.kind === 'phone') add({ send: { kind: 'contact', phone: played?.contact.phone ?? '+39 333 1234567', own: true } });
    else if (button.kind === 'location') add({ send: { kind: 'location', latitude: 41.9, longitude: 12.5 } });
  };
  return (
    <div className={styles['turn']} data-broken={problem ? true : undefined}>
      {said ? <SaidBubbles line={line} said={said} /> : <Happened source={source} startAt={line < 0 ? tried.startAt : null} />}
      {messages.map((message, index) => (
        <SeenMessage key={index} message={message} lens={lens} language={played?.language ?? spoken} onPress={press} />
      ))}
      {played && <TurnNotes turn={turn} />}
      {played && <TurnDetails played={played} />}
      {problem && (
        <div className={styles['problem']} role="alert">
          <p>
            <b>{t(line < 0 ? 'cannotStart' : 'cannotDo')}</b> {describeProblem(problem)[language]}.
          </p>
          {tried.script.length - line > 1 && line >= 0 && <p>{t('leftOut', { count: tried.script.length - line - 1 })}</p>}
          <PlainButton size="xs" variant="default" onClick={() => goBack(line)}>
            {t(line < 0 ? 'startNormally' : 'goBackBefore')}
          </PlainButton>
        </div>
      )}
    </div>
  );
}
