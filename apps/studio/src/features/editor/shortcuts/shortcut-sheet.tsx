import { Kbd, Modal } from '@mantine/core';
import { useTexts } from '../../../i18n/i18n.ts';
import { shownKeys } from '../parts/shown-keys.ts';
import { useShortcutSheet } from '../store/use-shortcut-sheet.ts';
import { shortcutList } from './shortcut-list.ts';
import styles from './shortcut-sheet.module.css';
import { en } from './texts/en.ts';
import { shortcutTexts } from './texts/index.ts';

/** Lists every shortcut of the editor. */
export function ShortcutSheet() {
  const t = useTexts(shortcutTexts);
  const close = useShortcutSheet((state) => state.close);
  const named = (keys: string): string => shownKeys(isWords(keys) ? t(keys) : keys);
  return (
    <Modal opened onClose={close} title={t('title')} size="lg" closeButtonProps={{ 'aria-label': t('close') }}>
      <div className={styles['groups']}>
        {shortcutList.map(({ title, shortcuts }) => (
          <section key={title}>
            <h3 className={styles['title']}>{t(title)}</h3>
            <dl className={styles['list']}>
              {shortcuts.map(({ does, keys }) => (
                <div key={does} className={styles['line']}>
                  <dt>{t(does)}</dt>
                  <dd>
                    {keys.map((one) => (
                      <Kbd key={one}>{named(one)}</Kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}

function isWords(keys: string): keys is keyof typeof en {
  return keys in en;
}
