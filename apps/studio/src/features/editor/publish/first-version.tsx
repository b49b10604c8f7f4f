import type { FlowDocument } from '@filo/core';
import { useLanguage, useTexts } from '../../../i18n/i18n.ts';
import { Part } from './part.tsx';
import { publishTexts } from './texts/index.ts';

/** What goes live when nothing is live yet. */
export function FirstVersion({ document: { nodes, languages } }: { document: FlowDocument }) {
  const t = useTexts(publishTexts);
  const { language } = useLanguage();
  const cards = nodes.filter(({ type }) => type !== 'note').length;
  const names = new Intl.DisplayNames(language, { type: 'language', fallback: 'code' });
  const spoken = new Intl.ListFormat(language).format(languages.map((tag) => names.of(tag) ?? tag));
  return (
    <Part title={t('firstVersion')}>
      <p>{t('firstText', { nodes: t('nodes', { count: cards }), languages: spoken })}</p>
    </Part>
  );
}
