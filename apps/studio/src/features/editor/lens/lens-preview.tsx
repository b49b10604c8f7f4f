import type { FlowNode } from '@filo/core';
import { Text } from '@mantine/core';
import { useDeferredValue, useMemo } from 'react';
import { useLanguage, useTexts } from '../../../i18n/i18n.ts';
import { useEditor } from '../store/editor-context.ts';
import { LensLegend } from './lens-legend.tsx';
import { lensOf } from './lens-of.ts';
import styles from './lens-preview.module.css';
import { nodeMessages } from './node-messages.ts';
import { SeenMessage } from './screen/seen-message.tsx';
import { speaks } from './speaks.ts';
import { lensTexts } from './texts/index.ts';

/** What a node says, exactly as the chosen channel will show it, with every change in words. Nothing for nodes that never speak. */
export function LensPreview({ node }: { node: FlowNode }) {
  const t = useTexts(lensTexts);
  const { language: uiLanguage } = useLanguage();
  const lens = useEditor((state) => state.lens);
  const language = useEditor((state) => state.language);
  // Typing in a field never waits for the preview.
  const later = useDeferredValue(node);
  const document = useDeferredValue(useEditor((state) => state.document));
  const shown = lensOf(lens);
  const messages = useMemo(() => nodeMessages(document, later, { channel: shown.kind, language }), [document, later, shown, language]);
  if (!speaks(node)) return null;
  return (
    <section className={styles['preview']} aria-label={t('preview')}>
      <h3 className={styles['title']}>{lens === null ? t('preview') : t('previewOn', { channel: shown.title[uiLanguage] })}</h3>
      <div className={styles['screen']}>
        {messages?.map((message, index) => (
          <SeenMessage key={index} message={message} lens={shown} language={language} />
        ))}
        {messages === null && <Text c="dimmed">{t('previewBroken')}</Text>}
        {messages?.length === 0 && <Text c="dimmed">{t('previewSilent')}</Text>}
      </div>
      {lens === null ? (
        <Text size="xs" c="dimmed">
          {t('previewHint')}
        </Text>
      ) : (
        <LensLegend lens={shown} />
      )}
    </section>
  );
}
