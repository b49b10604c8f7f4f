import type { Bubble } from '@filo/core';
import { useChat } from '../../panel/chat-context.ts';
import { Icon } from '../../styles/icon.tsx';
import { mapLink } from '../map-link.ts';

/** A position, opening a map on request: no map is loaded from elsewhere by itself. */
export function LocationBubble({ location }: { location: Extract<Bubble, { kind: 'location' }> }) {
  const { t } = useChat();
  const { latitude, longitude, name } = location;
  return (
    <div class="bubble">
      <a class="thing" href={mapLink(latitude, longitude, navigator.userAgent)} target="_blank" rel="noopener noreferrer">
        <span class="tile">
          <Icon name="pin" />
        </span>
        <span class="about">
          <span class="name" dir="auto">
            {name ?? t('location')}
          </span>
          <span class="mute">{t('openMap')}</span>
        </span>
      </a>
    </div>
  );
}
