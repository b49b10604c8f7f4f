import type { FlowTest, FlowTestResult } from '@filo/core';
import { Button } from '@mantine/core';
import { IconMessageCircleBolt } from '@tabler/icons-react';
import { useTexts } from '../../../i18n/i18n.ts';
import { useTry } from '../store/use-try.ts';
import { linesToTry } from './model/lines-to-try.ts';
import { testsTexts } from './texts/index.ts';

interface OpenInTryProps {
  test: FlowTest;
  result: FlowTestResult | null;
  /** The line that is looked at. */
  line: number;
}

/** Plays a test in Try it, up to the line that is looked at or to the one that fails, to go on from there by hand. */
export function OpenInTry({ test, result, line }: OpenInTryProps) {
  const t = useTexts(testsTexts);
  const begin = useTry((state) => state.begin);
  const lines = linesToTry(test, result, line);
  return (
    <Button
      size="xs"
      variant="default"
      leftSection={<IconMessageCircleBolt size={15} stroke={1.7} aria-hidden />}
      onClick={() => begin({ at: 'test', test, lines, kept: true })}
    >
      {lines < test.lines.length ? t('tryUpTo', { number: lines }) : t('tryTest')}
    </Button>
  );
}
