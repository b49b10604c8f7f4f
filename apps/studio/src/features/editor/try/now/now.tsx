import { useTrial } from '../trial-context.ts';
import { EffectPanel } from './effect-panel.tsx';
import { PeoplePanel } from './people-panel.tsx';
import { TimerChip } from './timer-chip.tsx';

/** What the chat waits for now, besides the customer: a web service, people, time. */
export function Now() {
  const { now, flow, session } = useTrial();
  if (!now || !flow || session.problem) return null;
  const { awaited, owner } = now;
  return (
    <>
      {awaited?.type === 'call.webhook' && <EffectPanel key={`${awaited.id} ${session.played.length}`} effect={awaited} flow={flow} />}
      {owner !== 'bot' && <PeoplePanel owner={owner} />}
      <TimerChip />
    </>
  );
}
