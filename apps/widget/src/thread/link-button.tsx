import type { Button } from '@filo/core';
import { useChat } from '../panel/chat-context.ts';
import { Icon } from '../styles/icon.tsx';
import { safeLink } from './safe-link.ts';

/** A button that leads to a page. One whose address is not a web address is left out: pressing it could not do any good. */
export function LinkButton({ button }: { button: Extract<Button, { kind: 'url' | 'web-app' }> }) {
  const { t } = useChat();
  const address = safeLink(button.url);
  if (!address) return null;
  return (
    <a
      class="chip"
      dir="auto"
      href={address}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={t('opensNewTab', { label: button.label })}
    >
      {button.label}
      <Icon name="out" size={16} />
    </a>
  );
}
