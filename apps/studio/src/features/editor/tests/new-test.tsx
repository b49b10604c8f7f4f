import { Button, Menu } from '@mantine/core';
import { IconMessageCircleBolt, IconMessages, IconPencil, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTexts } from '../../../i18n/i18n.ts';
import { useOpenTest } from '../parts/open-test.ts';
import { TestOfChatDialog } from '../parts/real-chats/test-of-chat-dialog.tsx';
import { useEditorStore } from '../store/editor-context.ts';
import { useTry } from '../store/use-try.ts';
import { freeName } from '../parts/free-name.ts';
import styles from './tests.module.css';
import { testsTexts } from './texts/index.ts';

/** The ways to a new test: written line by line, out of a real conversation, or tried first. */
export function NewTest({ first }: { first: boolean }) {
  const t = useTexts(testsTexts);
  const store = useEditorStore();
  const begin = useTry((state) => state.begin);
  const [picking, setPicking] = useState(false);

  const write = (): void => {
    const { document, lens, actions } = store.getState();
    const test = { id: crypto.randomUUID(), name: freeName(document.tests, t('newName')), channel: lens ?? 'web-chat', lines: [] };
    actions.run({ do: 'set-tests', tests: [...document.tests, test] });
    useOpenTest.getState().open(test.id);
  };
  const ways = [
    { key: 'write', Icon: IconPencil, act: write },
    { key: 'fromChat', Icon: IconMessages, act: () => setPicking(true) },
    { key: 'tryFirst', Icon: IconMessageCircleBolt, act: () => begin(null) },
  ] as const;
  return (
    <>
      {first ? (
        <ul className={styles['ways']}>
          {ways.map(({ key, Icon, act }) => (
            <li key={key}>
              <Button fullWidth justify="start" variant="default" leftSection={<Icon size={16} stroke={1.6} aria-hidden />} onClick={act}>
                {t(key)}
              </Button>
              <small>{t(`${key}Hint`)}</small>
            </li>
          ))}
        </ul>
      ) : (
        <Menu position="bottom-start" width={272}>
          <Menu.Target>
            <Button variant="default" leftSection={<IconPlus size={16} stroke={1.6} aria-hidden />}>
              {t('newTest')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {ways.map(({ key, Icon, act }) => (
              <Menu.Item key={key} leftSection={<Icon size={16} stroke={1.6} aria-hidden />} onClick={act}>
                {t(key)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      {picking && <TestOfChatDialog onClose={() => setPicking(false)} />}
    </>
  );
}
