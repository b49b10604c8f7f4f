import type { SeenButton } from '@filo/channels/lens';
import type { Button } from '@filo/core';
import { IconExternalLink, IconMapPin, IconPhone } from '@tabler/icons-react';
import { useTexts } from '../../../../i18n/i18n.ts';
import { lensTexts } from '../texts/index.ts';
import styles from './screen.module.css';
import { webAddress } from './web-address.ts';

interface SeenButtonsProps {
  buttons: readonly SeenButton[];
  /** Absent where there is nobody to press them: a preview. */
  onPress?: ((button: Button) => void) | undefined;
}

/** Buttons as the channel shows them, those of one row side by side. */
export function SeenButtons({ buttons, onPress }: SeenButtonsProps) {
  const rows = [...new Set(buttons.map(({ row }) => row))];
  return rows.map((row) => (
    <div key={row} className={styles['row']} data-look={buttons.find((one) => one.row === row)?.look}>
      {buttons
        .filter((one) => one.row === row)
        .map((one, index) => (
          <OneButton key={index} seen={one} onPress={onPress} />
        ))}
    </div>
  ));
}

function OneButton({ seen: { label, look, button }, onPress }: { seen: SeenButton; onPress: SeenButtonsProps['onPress'] }) {
  const t = useTexts(lensTexts);
  if (button.kind === 'url' || button.kind === 'web-app')
    return (
      <a
        className={styles['button']}
        data-look={look}
        href={webAddress(button.url)}
        target="_blank"
        rel="noreferrer"
        aria-label={t('opensPage', { label })}
      >
        {label} <IconExternalLink size={13} stroke={1.8} aria-hidden />
      </a>
    );
  const Icon = { reply: null, phone: IconPhone, location: IconMapPin }[button.kind];
  const words = (
    <>
      {Icon && <Icon size={13} stroke={1.8} aria-hidden />} {label}
    </>
  );
  if (!onPress)
    return (
      <span className={styles['button']} data-look={look}>
        {words}
      </span>
    );
  return (
    <button type="button" className={styles['button']} data-look={look} onClick={() => onPress(button)}>
      {words}
    </button>
  );
}
