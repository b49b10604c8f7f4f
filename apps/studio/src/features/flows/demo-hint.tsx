import { Button, CloseButton } from '@mantine/core';
import { IconPlayerPlay } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTexts } from '../../i18n/i18n.ts';
import styles from './demo-hint.module.css';
import { flowsTexts } from './texts/index.ts';

interface DemoHintProps {
  flowId: string;
  onHide: () => void;
}

/** Leads somebody new into the flow that came with the installation. */
export function DemoHint({ flowId, onHide }: DemoHintProps) {
  const t = useTexts(flowsTexts);
  return (
    <section className={styles['hint']} aria-labelledby="demo-hint">
      <span className={styles['tile']} aria-hidden>
        <IconPlayerPlay size={18} stroke={1.7} />
      </span>
      <div className={styles['text']}>
        <h2 id="demo-hint">{t('demoTitle')}</h2>
        <p>{t('demoText')}</p>
      </div>
      <Button renderRoot={(props) => <Link to="/flows/$flowId" params={{ flowId }} {...props} />}>{t('demoOpen')}</Button>
      <CloseButton className={styles['hide']} size="lg" aria-label={t('hide')} onClick={onHide} />
    </section>
  );
}
