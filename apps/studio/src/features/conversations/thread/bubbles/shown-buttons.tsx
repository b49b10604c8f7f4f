import type { Button } from '@filo/core';
import { IconCheck, IconExternalLink, IconMapPin, IconPhone } from '@tabler/icons-react';
import { useTexts } from '../../../../i18n/i18n.ts';
import { conversationsTexts } from '../../texts/index.ts';
import styles from './bubbles.module.css';
import { webAddress } from './web-address.ts';

interface ShownButtonsProps {
  buttons: readonly Button[];
  /** Payloads the customer pressed. */
  chosen: readonly string[];
}

/** Buttons as the customer was shown them; those they pressed are marked. They are for reading, not for pressing. */
export function ShownButtons({ buttons, chosen }: ShownButtonsProps) {
  const t = useTexts(conversationsTexts);
  if (buttons.length === 0) return null;
  return (
    <ul className={styles['buttons']} aria-label={t('buttons')}>
      {buttons.map((button, index) => {
        const wasPressed = button.kind === 'reply' && chosen.includes(button.payload);
        const href = 'url' in button ? webAddress(button.url) : undefined;
        const Icon = {
          reply: wasPressed ? IconCheck : null,
          phone: IconPhone,
          location: IconMapPin,
          url: IconExternalLink,
          'web-app': IconExternalLink,
        }[button.kind];
        const words = (
          <>
            {Icon && <Icon size={13} stroke={1.8} aria-label={wasPressed ? t('pressed') : undefined} aria-hidden={!wasPressed} />}
            {button.label}
          </>
        );
        return (
          <li key={index} data-pressed={wasPressed || undefined}>
            {href === undefined ? (
              words
            ) : (
              <a href={href} target="_blank" rel="noreferrer">
                {words}
              </a>
            )}
          </li>
        );
      })}
    </ul>
  );
}
