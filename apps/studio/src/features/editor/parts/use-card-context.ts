import type { CardContext } from '@filo/nodes/editor';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { flowNamesQuery } from '../../../api/flow-names.ts';
import { useLanguage } from '../../../i18n/i18n.ts';
import { useEditor } from '../store/editor-context.ts';
import { makeCardContext } from './card-context.ts';
import { nodeNames } from './node-names.ts';

const noNames: ReadonlyMap<string, string> = new Map();

/** What node views ask of the editor: words in the right language and names. The same object while it says the same. */
export function useCardContext(): CardContext {
  const { language: uiLanguage } = useLanguage();
  const nodes = useEditor(({ document }) => document.nodes);
  const languages = useEditor(({ document }) => document.languages);
  const language = useEditor((state) => state.language);
  const lens = useEditor((state) => state.lens);
  const hours = useEditor(({ document }) => document.settings.hours);
  const { data: flows } = useQuery(flowNamesQuery);
  const [names, setNames] = useState(noNames);
  const now = useMemo(() => nodeNames(nodes, uiLanguage, names), [nodes, uiLanguage, names]);
  if (now !== names) setNames(now);
  const flowNames = useMemo(() => new Map(flows?.map(({ id, name }) => [id, name])), [flows]);
  return useMemo(
    () => makeCardContext({ uiLanguage, language, languages, lens, nodeNames: now, flowNames, hours }),
    [uiLanguage, language, languages, lens, now, flowNames, hours],
  );
}
