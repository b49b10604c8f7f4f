import { Menu, Tooltip, UnstyledButton, useMantineColorScheme, VisuallyHidden } from '@mantine/core';
import { signOut } from '@filo/api';
import { IconCheck, IconLogout } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { api } from '../api/client.ts';
import { queryClient } from '../api/query-client.ts';
import { sessionEnd } from '../api/session-end.ts';
import { sessionQuery, useMe } from '../api/session.ts';
import { useLanguage, useTexts } from '../i18n/i18n.ts';
import { useToast } from '../ui/use-toast.tsx';
import styles from './shell.module.css';
import { appTexts } from './texts/index.ts';

const themes = [
  { value: 'light', name: 'light' },
  { value: 'dark', name: 'dark' },
  { value: 'auto', name: 'system' },
] as const;

const languages = [
  { value: 'en', name: 'english' },
  { value: 'it', name: 'italian' },
] as const;

/** Who is signed in, what this browser shows them, and the way out. */
export function PersonMenu() {
  const t = useTexts(appTexts);
  const me = useMe();
  const { language, setLanguage } = useLanguage();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const leave = useLeave();
  return (
    <Menu position="right-end" width={220} closeOnItemClick={false} transitionProps={{ duration: 100 }}>
      <Menu.Target>
        <Tooltip label={me.name} position="right">
          <UnstyledButton className={styles['person']}>
            <span aria-hidden>{initials(me.name)}</span>
            <VisuallyHidden>{t('account', { name: me.name })}</VisuallyHidden>
          </UnstyledButton>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        <div className={styles['who']}>
          <strong>{me.name}</strong>
          <span>{me.email}</span>
        </div>
        <Menu.Divider />
        <Menu.Label>{t('language')}</Menu.Label>
        {languages.map(({ value, name }) => (
          <Choice key={value} chosen={language === value} onChoose={() => setLanguage(value)}>
            {t(name)}
          </Choice>
        ))}
        <Menu.Divider />
        <Menu.Label>{t('theme')}</Menu.Label>
        {themes.map(({ value, name }) => (
          <Choice key={value} chosen={colorScheme === value} onChoose={() => setColorScheme(value)}>
            {t(name)}
          </Choice>
        ))}
        <Menu.Divider />
        <Menu.Item closeMenuOnClick leftSection={<IconLogout size={16} stroke={1.6} aria-hidden />} onClick={leave}>
          {t('signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function Choice({ chosen, onChoose, children }: { chosen: boolean; onChoose: () => void; children: ReactNode }) {
  return (
    <Menu.Item
      role="menuitemradio"
      aria-checked={chosen}
      onClick={onChoose}
      rightSection={chosen ? <IconCheck size={14} aria-hidden /> : undefined}
    >
      {children}
    </Menu.Item>
  );
}

function useLeave(): () => void {
  const navigate = useNavigate();
  const toast = useToast();
  return () => {
    api
      .call(signOut, {})
      .then(async () => {
        queryClient.setQueryData(sessionQuery.queryKey, null);
        sessionEnd.tell();
        await navigate({ to: '/sign-in' });
        // Nothing of what this person read stays in the tab.
        queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionQuery.queryKey[0] });
      })
      .catch(toast.problem);
  };
}

function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => [...(word ?? '')][0]?.toUpperCase() ?? '').join('');
}
