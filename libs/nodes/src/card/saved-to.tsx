import type { ReactNode } from 'react';
import { Fact } from './fact.tsx';
import { VariableChip } from './variable-chip.tsx';

/** What is kept, and where: "a phone number → orderNumber". */
export function SavedTo({ words, path }: { words: string; path: string | undefined }): ReactNode {
  return (
    <Fact>
      {words}
      {path !== undefined && (
        <>
          {' → '}
          <VariableChip path={path} />
        </>
      )}
    </Fact>
  );
}
