import { useState } from 'preact/hooks';
import { useChat } from '../panel/chat-context.ts';
import { Icon } from '../styles/icon.tsx';

const timeout = 15_000;

/** A button that sends where the visitor is, after the browser asked them; without a position it says what to do instead. */
export function AskLocation({ label, disabled }: { label: string; disabled: boolean }) {
  const { t, outbox } = useChat();
  const [progress, setProgress] = useState<'idle' | 'looking' | 'denied'>('idle');
  const ask = () => {
    // Without HTTPS, or forbidden to a frame, the browser has no geolocation at all.
    if (!('geolocation' in navigator)) {
      setProgress('denied');
      return;
    }
    setProgress('looking');
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setProgress('idle');
        outbox.location(coords.latitude, coords.longitude);
      },
      () => setProgress('denied'),
      { enableHighAccuracy: true, timeout, maximumAge: 60_000 },
    );
  };
  return (
    <>
      <button type="button" class="chip" dir="auto" disabled={disabled || progress === 'looking'} onClick={ask}>
        <Icon name="pin" size={16} />
        {progress === 'looking' ? t('locating') : label}
      </button>
      {progress === 'denied' && !disabled && (
        <p class="hint" role="alert">
          {t('locationDenied')}
        </p>
      )}
    </>
  );
}
