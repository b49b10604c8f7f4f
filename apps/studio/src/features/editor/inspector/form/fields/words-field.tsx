import { SegmentedControl, TagsInput } from '@mantine/core';
import type { Json } from '@filo/core';
import { useLanguage, useTexts } from '../../../../../i18n/i18n.ts';
import { useEditor, useEditorActions } from '../../../store/editor-context.ts';
import { inspectorTexts } from '../../texts/index.ts';
import { FieldFrame } from '../field-frame.tsx';
import type { FieldProps } from '../field-props.ts';

/** Lists of words, one for each language of the flow, or one for all while there is a single language. */
export function WordsField({ meta, path, value, onChange }: FieldProps) {
  const t = useTexts(inspectorTexts);
  const { language: shown } = useLanguage();
  const languages = useEditor(({ document }) => document.languages);
  const language = useEditor((state) => state.language);
  const { setLanguage } = useEditorActions();
  const label = meta.label?.[shown] ?? path;
  const lists = asLists(value, languages);
  return (
    <FieldFrame meta={meta} path={path}>
      {languages.length > 1 && (
        <SegmentedControl
          size="xs"
          mb={4}
          aria-label={t('languageOf', { field: label })}
          value={language}
          onChange={setLanguage}
          data={languages.map((tag) => ({ value: tag, label: tag.toUpperCase() }))}
        />
      )}
      <TagsInput
        aria-label={label}
        value={lists[language] ?? []}
        splitChars={[',', ';']}
        acceptValueOnBlur
        onChange={(words) => onChange({ ...lists, [language]: words })}
      />
    </FieldFrame>
  );
}

function asLists(value: Json | undefined, languages: readonly string[]): Record<string, string[]> {
  if (Array.isArray(value)) return Object.fromEntries(languages.map((tag) => [tag, strings(value)]));
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value).map(([tag, words]) => [tag, strings(words)]));
}

const strings = (value: Json): string[] => (Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []);
