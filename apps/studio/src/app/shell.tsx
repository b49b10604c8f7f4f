import { Tooltip } from '@mantine/core';
import { IconBroadcast, IconMessages, IconRoute, IconSettings } from '@tabler/icons-react';
import { Link, Outlet } from '@tanstack/react-router';
import { useTexts } from '../i18n/i18n.ts';
import styles from './shell.module.css';
import { appTexts } from './texts/index.ts';

const places = [
  { to: '/flows', name: 'flows', Icon: IconRoute },
  { to: '/conversations', name: 'conversations', Icon: IconMessages },
  { to: '/channels', name: 'channels', Icon: IconBroadcast },
] as const;

/** The frame of every screen: the rail with the main places, and the screen itself. On a phone the rail lies at the bottom. */
export function Shell() {
  const t = useTexts(appTexts);
  return (
    <div className={styles['frame']}>
      <a className={styles['skip']} href="#content">
        {t('skip')}
      </a>
      <nav className={styles['rail']} aria-label={t('navigation')}>
        <Link to="/flows" className={styles['mark']} aria-label={t('home')}>
          <img src="/filo.svg" alt="" width={28} height={28} />
        </Link>
        {places.map(({ to, name, Icon }) => (
          <Place key={to} to={to} label={t(name)} Icon={Icon} />
        ))}
        <span className={styles['space']} />
        <Place to="/settings" label={t('settings')} Icon={IconSettings} />
      </nav>
      <div className={styles['content']} id="content" tabIndex={-1}>
        <Outlet />
      </div>
    </div>
  );
}

interface PlaceProps {
  to: '/flows' | '/conversations' | '/channels' | '/settings';
  label: string;
  Icon: typeof IconRoute;
}

function Place({ to, label, Icon }: PlaceProps) {
  return (
    <Tooltip label={label} position="right">
      <Link to={to} className={styles['place']} activeProps={{ 'data-active': true }} aria-label={label}>
        <Icon size={20} stroke={1.6} aria-hidden />
      </Link>
    </Tooltip>
  );
}
