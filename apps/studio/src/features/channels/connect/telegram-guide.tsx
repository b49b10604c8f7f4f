import { Anchor } from '@mantine/core';
import { useTexts } from '../../../i18n/i18n.ts';
import { channelsTexts } from '../texts/index.ts';
import styles from './connect.module.css';

/** How to get a bot's token, in three steps. */
export function TelegramGuide() {
  const t = useTexts(channelsTexts);
  return (
    <ol className={styles['guide']}>
      <li>
        {t('guideOpen')}{' '}
        <Anchor href="https://t.me/BotFather" target="_blank" rel="noreferrer">
          {'@BotFather'}
        </Anchor>
      </li>
      <li>{t('guideNew')}</li>
      <li>{t('guideCopy')}</li>
    </ol>
  );
}
