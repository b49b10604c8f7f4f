import { Text } from '@mantine/core';
import jsonata from 'jsonata';
import { useTexts } from '../../../../../i18n/i18n.ts';
import { inspectorTexts } from '../../texts/index.ts';

/** Says where a JSONata expression cannot be read; nothing when it can. https://docs.jsonata.org/ */
export function ExpressionError({ expression }: { expression: string }) {
  const t = useTexts(inspectorTexts);
  const position = mistakeIn(expression);
  if (position === null) return null;
  return (
    <Text size="xs" c="var(--bad)" role="status">
      {t('expressionError', { position })}
    </Text>
  );
}

/** Character at which an expression stops making sense, from 1; null when it is fine or empty. */
function mistakeIn(expression: string): number | null {
  if (expression.trim() === '') return null;
  try {
    jsonata(expression);
    return null;
  } catch (error) {
    return (error as { position?: number }).position ?? expression.length;
  }
}
