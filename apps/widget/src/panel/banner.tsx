import type { Trouble } from '../state/state.ts';
import { Icon } from '../styles/icon.tsx';
import { useChat } from './chat-context.ts';

/** Says why nothing moves at the moment. It is always in the page, so that screen readers notice when it starts to speak. */
export function Banner({ trouble }: { trouble: Trouble | 'gone' | null }) {
  const { t } = useChat();
  return (
    <div class="banner" role="status">
      {trouble && (
        <p>
          <Icon name={trouble === 'busy' ? 'clock' : 'alert'} size={16} />
          {t(trouble)}
        </p>
      )}
    </div>
  );
}
