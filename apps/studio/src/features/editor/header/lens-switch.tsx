import { Select } from '@mantine/core';
import { lenses } from '@filo/channels/lens';
import { IconEye } from '@tabler/icons-react';
import { useLanguage, useTexts } from '../../../i18n/i18n.ts';
import { useEditor, useEditorActions } from '../store/editor-context.ts';
import { headerTexts } from './texts/index.ts';

const any = 'any';

/** Shows the flow as one channel will show it, or as it is drawn. */
export function LensSwitch() {
  const t = useTexts(headerTexts);
  const { language } = useLanguage();
  const lens = useEditor((state) => state.lens);
  const { setLens } = useEditorActions();
  return (
    <Select
      aria-label={t('lens')}
      w={158}
      allowDeselect={false}
      leftSection={<IconEye size={15} stroke={1.6} aria-hidden color={lens === null ? undefined : 'var(--thread)'} />}
      value={lens ?? any}
      onChange={(kind) => setLens(kind === any ? null : kind)}
      data={[{ value: any, label: t('anyChannel') }, ...lenses.map(({ kind, title }) => ({ value: kind, label: title[language] }))]}
    />
  );
}
