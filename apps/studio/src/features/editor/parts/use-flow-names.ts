import type { DifferenceNames } from '@filo/core';
import { useMemo } from 'react';
import { useLanguage } from '../../../i18n/i18n.ts';
import { useEditor } from '../store/editor-context.ts';
import { flowNames } from './flow-names.ts';
import { useCardContext } from './use-card-context.ts';

/** What the nodes and exits of the open flow are called. */
export function useFlowNames(): Required<DifferenceNames> {
  const { language } = useLanguage();
  const card = useCardContext();
  const nodes = useEditor(({ document }) => document.nodes);
  return useMemo(() => flowNames(nodes, card, language), [nodes, card, language]);
}
