import { useContext, type ReactNode } from 'react';
import css from './card.module.css';
import { WritingContext } from './writing-context.ts';

interface EditableProps {
  /** Place of the text in the config, in dots: `buttons.0.label`. Without one it cannot be written here. */
  path: string | undefined;
  /** Whether it may have several lines. */
  long?: boolean;
  children: ReactNode;
}

/** Says which text of the config a piece of the card is, so that it can be written in place; while it is, the editor's field stands here. */
export function Editable({ path, long = false, children }: EditableProps): ReactNode {
  const writing = useContext(WritingContext);
  if (writing === undefined || path === undefined) return children;
  if (writing?.path === path) return writing.field;
  return (
    <>
      <div className={css.text} data-text={path} data-long={long || undefined}>
        {children}
      </div>
      {writing?.after === path && writing.field}
    </>
  );
}
