import { useRef } from 'preact/hooks';
import { useChat } from '../panel/chat-context.ts';
import type { State } from '../state/state.ts';
import { Icon } from '../styles/icon.tsx';
import { localised } from '../texts/localised.ts';
import { arrange } from './arrange.ts';
import { Avatar } from './avatar.tsx';
import { TextBubble } from './bubbles/text-bubble.tsx';
import { MessageGroup } from './message-group.tsx';
import { Skeleton } from './skeleton.tsx';
import { timeline } from './timeline.ts';
import { Typing } from './typing.tsx';
import { useStickToEnd } from './use-stick-to-end.ts';

/** Everything said so far, the newest at the bottom. */
export function Thread({ state }: { state: State }) {
  const { t, format, tag } = useChat();
  const scroller = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const { away, news, toEnd } = useStickToEnd(scroller, content, state);
  const greeting = state.look ? localised(state.look.greeting, tag) : '';
  const entries = arrange(state.messages, state.pending);
  const now = new Date();

  return (
    <div class="thread">
      <div ref={scroller} class="scroller" tabIndex={0} role="log" aria-live="polite" aria-label={t('conversation')}>
        <div ref={content} class="content">
          {state.session === 'starting' && <Skeleton label={t('starting')} />}
          {greeting !== '' && (
            <div class="group bot">
              <Avatar author="bot" name={null} />
              <div class="said">
                <TextBubble text={greeting} />
              </div>
            </div>
          )}
          <div class="log">
            {timeline(entries).map((line) =>
              line.kind === 'day' ? (
                <div key={line.key} class="day">
                  <span>{format.day(line.at, now)}</span>
                </div>
              ) : (
                <MessageGroup key={line.key} group={line} entries={entries} />
              ),
            )}
          </div>
          <Typing on={state.typing} />
        </div>
      </div>
      {away && (
        <button type="button" class={`latest ${news ? 'news' : ''}`} aria-label={t('latest')} onClick={toEnd}>
          {news && <span>{t('newMessages')}</span>}
          <Icon name="down" size={16} />
        </button>
      )}
    </div>
  );
}
