import { Fragment, type ReactNode } from 'react';
import { type TemplatePiece, templateTree } from './template-tree.ts';
import { valueWords } from './value-words.ts';
import css from './template-text.module.css';

/** Shows a template as people read it: words, a chip with a readable name for each variable, and a line under what is only said at times. */
export function TemplateText({ text }: { text: string }): ReactNode {
  return templateTree(text).map(shown);
}

function shown(piece: TemplatePiece, index: number): ReactNode {
  switch (piece.kind) {
    case 'words':
      return piece.text;
    case 'value':
    case 'tag':
      return (
        <span key={index} className={piece.kind === 'value' ? css.variable : css.tag} title={piece.text}>
          {piece.kind === 'value' ? valueWords(piece.text) : piece.text}
        </span>
      );
    case 'sometimes':
      return (
        <span key={index} className={css.sometimes} title={piece.text}>
          {piece.ways
            .filter((way) => way.length > 0)
            .map((way, at) => (
              <Fragment key={at}>
                {at > 0 && ' / '}
                {way.map(shown)}
              </Fragment>
            ))}
        </span>
      );
  }
}
