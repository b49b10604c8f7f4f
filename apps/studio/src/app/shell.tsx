import { IconBroadcast, IconMessages, IconRoute, IconSettings } from '@tabler/icons-react';
import { Link, Outlet } from '@tanstack/react-router';
import { useMe } from '../api/session.ts';
import { useTexts } from '../i18n/i18n.ts';
import { ConnectionBanner } from './connection-banner.tsx';
import { PersonMenu } from './person-menu.tsx';
import { RailLink } from './rail-link.tsx';
import styles from './shell.module.css';
import { appTexts } from './texts/index.ts';
import { useSessionEnd } from './use-session-end.ts';

const places = [
  { to: '/flows', name: 'flows', Icon: IconRoute, forAgents: false },
  { to: '/conversations', name: 'conversations', Icon: IconMessages, forAgents: true },
  { to: '/channels', name: 'channels', Icon: IconBroadcast, forAgents: false },
] as const;

/** The frame of every screen: the rail with the main places, and the screen itself. On a phone the rail lies at the bottom. */
export function Shell() {
  const t = useTexts(appTexts);
  const { role } = useMe();
  useSessionEnd();
  return (
    <div className={styles['frame']}>
      <a className={styles['skip']} href="#content" onClick={skip}>
        {t('skip')}
      </a>
      <nav className={styles['rail']} aria-label={t('navigation')}>
        <Link to="/" className={styles['mark']} aria-label={t('home')}>
          <img src="/filo.svg" alt="" width={28} height={28} />
        </Link>
        {places
          .filter(({ forAgents }) => forAgents || role === 'owner')
          .map(({ to, name, Icon }) => (
            <RailLink key={to} to={to} label={t(name)} Icon={Icon} />
          ))}
        <span className={styles['space']} />
        <RailLink to="/settings" label={t('settings')} Icon={IconSettings} />
        <PersonMenu />
      </nav>
      <div className={styles['main']}>
        <ConnectionBanner />
        <div className={styles['content']} id="content" tabIndex={-1}>
          <Outlet />
        </div>
      </div>
    </div>
  );
}

/** The address stays as it is: its anchor belongs to the screen. */
function skip(event: React.MouseEvent): void {
  event.preventDefault();
  document.getElementById('content')?.focus();
}
