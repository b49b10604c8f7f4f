import type { ReactNode } from 'react';
import css from './note-text.module.css';

/** Words of a note with a little Markdown: titles, items of a list, bold words. Line breaks are kept. */
export function NoteText({ text }: { text: string }): ReactNode {
  return text.split('\n').map((line, index) => {
    const [, mark, rest] = /^(#{1,2}|[-*])\s+(.*)$/.exec(line) ?? [];
    const look = mark === undefined ? css.line : mark.startsWith('#') ? css.title : css.item;
    return (
      <div key={index} className={look}>
        {bold(rest ?? line)}
      </div>
    );
  });
}

function bold(line: string): ReactNode {
  // Every other part stood between stars.
  return line.split(/\*\*(.+?)\*\*/).map((part, index) => (index % 2 === 1 ? <strong key={index}>{part}</strong> : part));
}
