import { useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useMe } from '../../api/session.ts';
import { useTexts } from '../../i18n/i18n.ts';
import { Page } from '../../ui/page.tsx';
import { AboutSection } from './about-section.tsx';
import { KeysSection } from './keys-section.tsx';
import { LookSection } from './look-section.tsx';
import { PasswordSection } from './password-section.tsx';
import { PeopleSection } from './people-section.tsx';
import styles from './settings-page.module.css';
import { accountTexts } from './texts/index.ts';

const sections = [
  { id: 'look', title: 'lookTitle' },
  { id: 'password', title: 'passwordTitle' },
  { id: 'people', title: 'peopleTitle' },
  { id: 'api-keys', title: 'keysTitle', ownerOnly: true },
  { id: 'about', title: 'aboutTitle' },
] as const;

/** One's own settings, and those of the installation. Each section has its anchor. */
export function SettingsPage() {
  const t = useTexts(accountTexts);
  const isOwner = useMe().role === 'owner';
  const hash = useRouterState({ select: (state) => state.location.hash });
  useEffect(() => {
    if (hash !== '') document.getElementById(hash)?.scrollIntoView();
  }, [hash]);
  return (
    <Page title={t('settings')} width="wide">
      <div className={styles['columns']}>
        <nav className={styles['anchors']} aria-label={t('sections')}>
          {sections
            .filter((section) => isOwner || !('ownerOnly' in section))
            .map(({ id, title }) => (
              <a key={id} href={`#${id}`} data-active={hash === id || undefined}>
                {t(title)}
              </a>
            ))}
        </nav>
        <div className={styles['sections']}>
          <LookSection />
          <PasswordSection />
          <PeopleSection />
          {isOwner && <KeysSection />}
          <AboutSection />
        </div>
      </div>
    </Page>
  );
}
