import { Button, CopyButton } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useTexts } from '../i18n/i18n.ts';
import styles from './copy-field.module.css';
import { uiTexts } from './texts/index.ts';

interface CopyFieldProps {
  /** What is shown and copied. */
  value: string;
  /** What it is, for screen readers. */
  label: string;
}

/** Text to take along (an address, a key, a snippet) with a button that copies it. */
export function CopyField({ value, label }: CopyFieldProps) {
  const t = useTexts(uiTexts);
  return (
    <div className={styles['field']} role="group" aria-label={label}>
      <code className={styles['value']} tabIndex={0}>
        {value}
      </code>
      <CopyButton value={value}>
        {({ copied, copy }) => (
          <Button
            variant="default"
            size="xs"
            onClick={copy}
            leftSection={copied ? <IconCheck size={14} aria-hidden /> : <IconCopy size={14} aria-hidden />}
          >
            <span aria-live="polite">{copied ? t('copied') : t('copy')}</span>
          </Button>
        )}
      </CopyButton>
    </div>
  );
}
