import { useEffect, useRef } from 'react';
import styles from './preview.module.css';

interface WidgetFrameProps {
  channelId: string;
  title: string;
  theme: 'light' | 'dark';
  language: string;
  /** Called with the frame's window before the chat's script runs in it. */
  prepare?: (frame: Window) => void;
  /** Called with the frame's window once the script was asked for, and with null when it goes. */
  onWindow?: (frame: Window | null) => void;
}

/** The page says which scheme it has: a browser puts a white sheet behind one that differs from its surroundings. */
const blank = (theme: string): string =>
  `<!doctype html><html style="color-scheme: ${theme}"><head><meta name="viewport" content="width=device-width"></head><body></body></html>`;

/** A blank page with the web chat on it, the very script that customers' pages load. Another channel, theme or language needs another `key`. */
export function WidgetFrame({ channelId, title, theme, language, prepare, onWindow }: WidgetFrameProps) {
  const started = useRef(false);
  useEffect(() => () => onWindow?.(null), [onWindow]);
  const start = (frame: HTMLIFrameElement): void => {
    const { contentWindow, contentDocument } = frame;
    if (started.current || !contentWindow || !contentDocument) return;
    started.current = true;
    prepare?.(contentWindow);
    const script = contentDocument.createElement('script');
    script.src = new URL('/widget.js', location.origin).href;
    Object.assign(script.dataset, { channel: channelId, open: '', theme, language });
    contentDocument.head.append(script);
    onWindow?.(contentWindow);
  };
  return <iframe className={styles['frame']} title={title} srcDoc={blank(theme)} onLoad={(event) => start(event.currentTarget)} />;
}
