import { Button, UnstyledButton } from '@mantine/core';
import { type Issue, plainText } from '@filo/core';
import { describeIssue } from '@filo/editing';
import { nodeKinds } from '@filo/nodes';
import { IconAlertTriangle, IconExclamationCircle } from '@tabler/icons-react';
import { useLanguage, useTexts } from '../../../i18n/i18n.ts';
import { exitName } from '../parts/exit-name.ts';
import { focusSettings } from '../parts/focus-settings.ts';
import { readNode } from '../parts/read-node.ts';
import { useCardContext } from '../parts/use-card-context.ts';
import { useEditor, useEditorActions } from '../store/editor-context.ts';
import { usePanel } from '../store/use-panel.ts';
import { fixesOfLine } from './fixes-of-line.ts';
import styles from './issues-panel.module.css';
import { issuesTexts } from './texts/index.ts';

/** Exits named in one line; the others are counted. */
const named = 3;

/** One mistake in words, which lead to the node, and buttons that mend it. Without any there is a way to the settings. */
export function IssueLine({ issues }: { issues: readonly [Issue, ...Issue[]] }) {
  const t = useTexts(issuesTexts);
  const { language } = useLanguage();
  const document = useEditor((state) => state.document);
  const { run, show, setLanguage } = useEditorActions();
  const { openPanel } = usePanel();
  const words = useWords(issues);
  const [first] = issues;
  const { nodeId, severity } = first;
  const isError = severity === 'error';
  const Icon = isError ? IconExclamationCircle : IconAlertTriangle;
  const fixes = fixesOfLine(issues, document, nodeKinds);
  const path = plainText(first.params['path']);
  const settings = (id: string): void => {
    const language = languageOf(first, document.languages);
    if (language !== undefined) setLanguage(language);
    show(id);
    openPanel('node');
    focusSettings(id, path === '' ? undefined : path);
  };
  return (
    <div className={styles['line']} data-severity={severity}>
      <UnstyledButton className={styles['words']} disabled={nodeId === null} onClick={() => nodeId !== null && show(nodeId)}>
        <Icon size={15} stroke={1.6} aria-label={t(isError ? 'mistake' : 'hint')} />
        <span>{words}</span>
      </UnstyledButton>
      <div className={styles['fixes']}>
        {fixes.map((fix) => (
          <Button key={fix.label.en} variant="default" size="xs" onClick={() => run(fix.command)}>
            {fix.label[language]}
          </Button>
        ))}
        {(fixes.length === 0 || path !== '') && nodeId !== null && (
          <Button variant={fixes.length === 0 ? 'default' : 'subtle'} color="gray" size="xs" onClick={() => settings(nodeId)}>
            {t('settings')}
          </Button>
        )}
      </div>
    </div>
  );
}

/** The language whose text the issue is about; undefined when it is about all of them. */
function languageOf({ params }: Issue, languages: readonly string[]): string | undefined {
  const inPath = plainText(params['path']).split('.').at(-1);
  return languages.find((tag) => tag === params['language'] || tag === inPath);
}

function useWords(issues: readonly [Issue, ...Issue[]]): string {
  const t = useTexts(issuesTexts);
  const { language } = useLanguage();
  const card = useCardContext();
  const document = useEditor((state) => state.document);
  const [first] = issues;
  const node = document.nodes.find(({ id }) => id === first.nodeId);
  if (issues.length === 1 || !node) return describeIssue(first, { document, kinds: nodeKinds })[language];
  const read = readNode(node);
  const names = issues.map(({ params }) => {
    const exit = read.exits.find(({ id }) => id === params['exit']);
    return exit ? exitName(exit, read, card) : plainText(params['exit']);
  });
  const shown = names.slice(0, names.length > named + 1 ? named : names.length);
  const list = shown.map((name) => `“${name}”`).join(', ');
  const more = names.length - shown.length;
  return more > 0 ? t('deadEndsAndMore', { exits: list, more }) : t('deadEnds', { exits: list });
}
