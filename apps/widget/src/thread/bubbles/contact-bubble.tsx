import type { Bubble } from '@filo/core';
import { useChat } from '../../panel/chat-context.ts';
import { Icon } from '../../styles/icon.tsx';

/** A person and their number, ready to call. */
export function ContactBubble({ contact }: { contact: Extract<Bubble, { kind: 'contact' }> }) {
  const { t } = useChat();
  return (
    <div class="bubble">
      <a class="thing" href={`tel:${contact.phone.replace(/[^\d+]/g, '')}`}>
        <span class="tile">
          <Icon name={contact.own ? 'phone' : 'person'} />
        </span>
        <span class="about">
          <span class="name" dir="auto">
            {contact.name ?? (contact.own ? t('phoneNumber') : t('contact'))}
          </span>
          <span class="mute">{contact.phone}</span>
        </span>
      </a>
    </div>
  );
}
