import { useComputedColorScheme } from '@mantine/core';
import { useCallback, useEffect, useRef } from 'react';
import { useTexts } from '../../../i18n/i18n.ts';
import { channelsTexts } from '../texts/index.ts';
import styles from './preview.module.css';
import { type Look, standIn } from './stand-in.ts';
import { WidgetFrame } from './widget-frame.tsx';

interface LookPreviewProps {
  /** The look as the form has it now, saved or not. */
  look: Look;
  language: string;
}

/** The web chat as visitors will see it, changing while one types. It is for looking at: nobody can write in it. */
export function LookPreview({ look, language }: LookPreviewProps) {
  const t = useTexts(channelsTexts);
  const theme = useComputedColorScheme('light');
  const now = useRef(look);
  const frame = useRef<Window | null>(null);
  const told = JSON.stringify(look);
  useEffect(() => {
    now.current = JSON.parse(told) as Look;
    // The chat asks for its session again when the network comes back.
    frame.current?.dispatchEvent(new Event('online'));
  }, [told]);
  const keep = useCallback((window: Window | null) => {
    frame.current = window;
  }, []);
  return (
    <div className={styles['look']} inert aria-hidden>
      <WidgetFrame
        key={`${theme} ${language}`}
        channelId="preview"
        title={t('preview')}
        theme={theme}
        language={language}
        prepare={(window) => standIn(window, () => now.current)}
        onWindow={keep}
      />
    </div>
  );
}
