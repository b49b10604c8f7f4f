import type { FlowNode } from '@filo/core';
import { useLanguage, useTexts } from '../../../i18n/i18n.ts';
import { useEditor } from '../store/editor-context.ts';
import { cardsOn } from './cards-on.ts';
import { nodeTitle } from './node-title.ts';
import { partsTexts } from './texts/index.ts';

/** What a note frames, in words; empty for one that frames nothing and for any other node. */
export function useFramed(node: FlowNode | undefined): string {
  const t = useTexts(partsTexts);
  const { language } = useLanguage();
  const names = useEditor(({ document }) =>
    node?.type === 'note'
      ? cardsOn([node], document.nodes)
          .map((one) => nodeTitle(one, language))
          .join(', ')
      : '',
  );
  return names === '' ? '' : t('around', { names });
}
