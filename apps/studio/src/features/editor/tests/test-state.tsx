import type { FlowTest, FlowTestResult, Session } from '@filo/core';
import { ActionIcon, Button, Group, Menu, Text } from '@mantine/core';
import { IconCopy, IconDots, IconTrash } from '@tabler/icons-react';
import { useTexts } from '../../../i18n/i18n.ts';
import { useToast } from '../../../ui/use-toast.tsx';
import { acceptAll } from '../parts/accept.ts';
import { useOpenTest } from '../parts/open-test.ts';
import { useEditorStore } from '../store/editor-context.ts';
import { freeName } from '../parts/free-name.ts';
import { StateIcon } from './state-icon.tsx';
import styles from './tests.module.css';
import { testsTexts } from './texts/index.ts';
import { useChangeTest } from './use-change-test.ts';

interface TestStateProps {
  test: FlowTest;
  session: Session | null;
  result: FlowTestResult | null;
}

/** Whether the test passes, what to do when it does not, and what can be done with the test as a whole. */
export function TestState({ test, session, result }: TestStateProps) {
  const t = useTexts(testsTexts);
  const toast = useToast();
  const store = useEditorStore();
  const change = useChangeTest(test.id);
  const differences = result?.lines.reduce((sum, line) => sum + line.differences.length, 0) ?? 0;
  const words = (): string => {
    if (!result) return t('notRun');
    if (result.passed) return t('passed');
    return differences > 0 ? t('differences', { count: differences }) : t('stuck');
  };
  const duplicate = (): void => {
    const { document, actions } = store.getState();
    const copy = { ...test, id: crypto.randomUUID(), name: freeName(document.tests, test.name) };
    const at = document.tests.findIndex(({ id }) => id === test.id) + 1;
    actions.run({ do: 'set-tests', tests: document.tests.toSpliced(at, 0, copy) });
    useOpenTest.getState().open(copy.id);
  };
  const remove = (): void => {
    const { document, actions } = store.getState();
    const at = document.tests.findIndex(({ id }) => id === test.id);
    actions.run({ do: 'set-tests', tests: document.tests.toSpliced(at, 1) });
    useOpenTest.getState().open(null);
    toast.undo(t('removed', { name: test.name }), () => {
      const now = store.getState();
      now.actions.run({ do: 'set-tests', tests: now.document.tests.toSpliced(at, 0, test) });
    });
  };
  return (
    <div className={styles['state']}>
      <StateIcon passed={result?.passed} />
      <Text role="status" fw={600}>
        {words()}
      </Text>
      <Group gap={4} wrap="nowrap" ml="auto">
        {differences > 0 && session && (
          <Button size="xs" variant="default" onClick={() => change((one) => acceptAll(one, session))}>
            {t('acceptAll')}
          </Button>
        )}
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t('more')}>
              <IconDots size={17} stroke={1.6} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item leftSection={<IconCopy size={16} stroke={1.6} aria-hidden />} onClick={duplicate}>
              {t('duplicate')}
            </Menu.Item>
            <Menu.Item leftSection={<IconTrash size={16} stroke={1.6} aria-hidden />} onClick={remove}>
              {t('remove')}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </Group>
    </div>
  );
}
