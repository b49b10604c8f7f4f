import type { FlowDocument } from '@filo/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { flowNamesQuery } from '../../../../api/flow-names.ts';
import { useLanguage, useTexts } from '../../../../i18n/i18n.ts';
import { useEditor } from '../../store/editor-context.ts';
import { languageName } from '../language-name.ts';
import type { Changes } from './change.ts';
import { describeChanges } from './describe-changes.ts';
import { changeTexts } from './texts/index.ts';

/** How two documents differ, in the language of the interface; null while one of them is not there yet. */
export function useChanges(before: FlowDocument | undefined, after: FlowDocument | undefined): Changes | null {
  const t = useTexts(changeTexts);
  const { language: uiLanguage } = useLanguage();
  const language = useEditor((state) => state.language);
  const { data: flows } = useQuery(flowNamesQuery);
  return useMemo(() => {
    if (!before || !after) return null;
    const flowNames = new Map(flows?.map(({ id, name }) => [id, name]));
    return describeChanges(before, after, { uiLanguage, language, flowNames, languageName: (tag) => languageName(tag, uiLanguage), t });
  }, [before, after, uiLanguage, language, flows, t]);
}
