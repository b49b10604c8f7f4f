import type { ReactNode } from 'react';
import css from './template-text.module.css';
import { variableName } from './variable-name.ts';

/** A place where something is kept, by its readable name. */
export function VariableChip({ path }: { path: string }): ReactNode {
  return (
    <span className={css.variable} title={path}>
      {variableName(path)}
    </span>
  );
}
