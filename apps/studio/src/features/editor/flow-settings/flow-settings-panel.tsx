import { Select } from '@mantine/core';
import { nodeKinds } from '@filo/nodes';
import { useShallow } from 'zustand/react/shallow';
import { useLanguage, useTexts } from '../../../i18n/i18n.ts';
import { nodeTitle } from '../parts/node-title.ts';
import { Panel } from '../parts/panel/panel.tsx';
import { useEditor } from '../store/editor-context.ts';
import { ChannelsSection } from './channels-section.tsx';
import styles from './flow-settings.module.css';
import { FlowActions } from './flow-actions.tsx';
import { HoursSection } from './hours-section.tsx';
import { LanguagesSection } from './languages-section.tsx';
import { NameField } from './name-field.tsx';
import { PlaceSection } from './place-section.tsx';
import { flowSettingsTexts } from './texts/index.ts';
import { useFlowSettings } from './use-flow-settings.ts';

/** Settings of the whole flow. */
export function FlowSettingsPanel() {
  const t = useTexts(flowSettingsTexts);
  return (
    <Panel title={t('title')}>
      <NameField />
      <LanguagesSection />
      <FallbackField />
      <PlaceSection />
      <HoursSection />
      <ChannelsSection />
      <section className={styles['section']}>
        <h3>{t('thisFlow')}</h3>
        <FlowActions />
      </section>
    </Panel>
  );
}

function FallbackField() {
  const t = useTexts(flowSettingsTexts);
  const { language } = useLanguage();
  const { settings, set } = useFlowSettings();
  const nodes = useEditor(useShallow(({ document }) => document.nodes.filter(({ type }) => nodeKinds.get(type)?.entry)));
  return (
    <Select
      label={t('fallback')}
      description={t('fallbackHelp')}
      placeholder={t('fallbackNone')}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('fallbackClear') }}
      nothingFoundMessage={t('nothingFound')}
      data={nodes.map((node) => ({ value: node.id, label: nodeTitle(node, language) }))}
      value={settings.fallback ?? null}
      onChange={(fallback) => set({ fallback: fallback ?? undefined })}
    />
  );
}
