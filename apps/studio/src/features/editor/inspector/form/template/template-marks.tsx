import { templateParts } from '@filo/nodes/editor';
import { useLayoutEffect, useRef, type RefObject } from 'react';
import styles from './template-marks.module.css';

/** What decides where the words of a text area stand. */
const metrics = ['fontFamily', 'fontSize', 'fontWeight', 'letterSpacing', 'lineHeight', 'padding', 'borderWidth'] as const;

interface TemplateMarksProps {
  text: string;
  /** The text area that is marked. */
  area: RefObject<HTMLTextAreaElement | null>;
}

/**
 * Marks the variables of a text: the same words, unseen, behind those of the text area, with a colour behind each variable. It
 * comes after the text area, whose look it takes over.
 */
export function TemplateMarks({ text, area }: TemplateMarksProps) {
  const marks = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const from = area.current;
    const to = marks.current;
    if (!from || !to) return;
    const look = getComputedStyle(from);
    for (const one of metrics) to.style[one] = look[one];
    const follow = (): void => void (to.scrollTop = from.scrollTop);
    from.addEventListener('scroll', follow);
    return () => from.removeEventListener('scroll', follow);
  }, [area]);
  return (
    <div ref={marks} className={styles['marks']} aria-hidden>
      {templateParts(text).map(({ kind, raw }, index) => (kind === 'words' ? raw : <mark key={index}>{raw}</mark>))}
      {/* A last line that is empty has a height only with something in it. */}
      {'\u200b'}
    </div>
  );
}
