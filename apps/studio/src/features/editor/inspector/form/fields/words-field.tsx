import { TagsInput } from '@mantine/core';
import type { Json } from '@filo/core';
import { useLanguage } from '../../../../../i18n/i18n.ts';
import { useEditor } from '../../../store/editor-context.ts';
import { FieldFrame } from '../field-frame.tsx';
import type { FieldProps } from '../field-props.ts';

/** Lists of words, one for each language of the flow, or one for all while there is a single language. */
export function WordsField({ meta, path, value, onChange }: FieldProps) {
  const { language: shown } = useLanguage();
  const languages = useEditor(({ document }) => document.languages);
  const language = useEditor((state) => state.language);
  const label = meta.label?.[shown] ?? path;
  const lists = asLists(value, languages);
  return (
    <FieldFrame meta={meta} path={path}>
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
