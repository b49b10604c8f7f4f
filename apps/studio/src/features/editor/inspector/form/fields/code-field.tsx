import { Skeleton, Text } from '@mantine/core';
import { useLanguage, useTexts } from '../../../../../i18n/i18n.ts';
import { inspectorTexts } from '../../texts/index.ts';
import { FieldFrame } from '../field-frame.tsx';
import type { FieldProps } from '../field-props.ts';
import { bodyText, bodyValue, meansJson } from './body-value.ts';
import { lazyRoom } from '../../../parts/lazy-room.tsx';

const CodeEditor = lazyRoom(() => import('../code/code-editor.tsx').then((room) => room.CodeEditor), <Skeleton h={120} />);

/** JSON with variables in its texts, or plain text. */
export function CodeField({ meta, path, value, onChange }: FieldProps) {
  const t = useTexts(inspectorTexts);
  const { language } = useLanguage();
  return (
    <FieldFrame meta={meta} path={path}>
      <CodeEditor ariaLabel={meta.label?.[language] ?? path} value={bodyText(value)} onChange={(text) => onChange(bodyValue(text))} />
      {typeof value === 'string' && meansJson(value) && (
        <Text size="xs" c="var(--bad)" role="status">
          {t('notJson')}
        </Text>
      )}
    </FieldFrame>
  );
}
