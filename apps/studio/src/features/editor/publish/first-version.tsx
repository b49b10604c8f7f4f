import type { FlowDocument } from '@filo/core';
import { useLanguage, useTexts } from '../../../i18n/i18n.ts';
import { languageName } from '../parts/language-name.ts';
import { Part } from './part.tsx';
import { publishTexts } from './texts/index.ts';

/** What goes live when nothing is live yet. */
export function FirstVersion({ document: { nodes, languages } }: { document: FlowDocument }) {
  const t = useTexts(publishTexts);
  const { language } = useLanguage();
  const cards = nodes.filter(({ type }) => type !== 'note').length;
  return (
    <Part title={t('firstVersion')}>
      <p>{t('firstText', { nodes: t('nodes', { count: cards }), languages: languages.map((tag) => languageName(tag, language)).join(', ') })}</p>
    </Part>
  );
}
