import type { ReactNode } from 'react';
import { templateParts } from './template-parts.ts';
import { valueWords } from './value-words.ts';
import css from './template-text.module.css';

/** Shows a template as people read it: words, and a chip with a readable name for each variable. */
export function TemplateText({ text }: { text: string }): ReactNode {
  return templateParts(text).map((part, index) => {
    if (part.kind === 'words') return part.text;
    const value = part.kind === 'value';
    return (
      <span key={index} className={value ? css.variable : css.tag} title={part.text}>
        {value ? valueWords(part.text) : part.text}
      </span>
    );
  });
}
