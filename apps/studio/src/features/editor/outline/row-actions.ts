import { IconArrowRight, IconCopy, IconLinkOff, IconPencil, IconPlayerPlay, IconPlus, IconTrash } from '@tabler/icons-react';
import { copy, paste } from '@filo/editing';
import type { KeyboardEvent } from 'react';
import { useLanguage, useTexts } from '../../../i18n/i18n.ts';
import { useAnnouncement } from '../parts/announce.ts';
import { focusSettings } from '../parts/focus-settings.ts';
import { freeExit } from '../parts/free-exit.ts';
import { nodeTitle } from '../parts/node-title.ts';
import { placeFor } from '../parts/place-for.ts';
import { useEditorStore } from '../store/editor-context.ts';
import { usePanel } from '../store/use-panel.ts';
import { useTry } from '../store/use-try.ts';
import type { Row } from './rows.ts';
import { outlineTexts } from './texts/index.ts';

/** Something that can be done with the current row: a button beside it, and a key. */
export interface RowAction {
  label: string;
  /** The key as people read it. */
  shortcut: string;
  Icon: typeof IconPlus;
  matches: (event: KeyboardEvent) => boolean;
  run: () => void;
}

interface Surroundings {
  row: Row | undefined;
  reveal: (nodeId: string) => void;
  open: (dialog: 'add' | 'connect') => void;
}

const key =
  (name: string) =>
  (event: KeyboardEvent): boolean =>
    event.key.toLowerCase() === name.toLowerCase() && !event.ctrlKey && !event.metaKey && !event.altKey;

/** What can be done with the current row. */
export function useRowActions({ row, reveal, open }: Surroundings): RowAction[] {
  const t = useTexts(outlineTexts);
  const { language } = useLanguage();
  const store = useEditorStore();
  const { openPanel } = usePanel();
  const begin = useTry((state) => state.begin);
  const say = useAnnouncement((state) => state.say);
  if (!row) return [];
  const { actions, document } = store.getState();
  const nameOf = (nodeId: string): string => {
    const node = document.nodes.find(({ id }) => id === nodeId);
    return node ? nodeTitle(node, language) : nodeId;
  };
  if (row.kind === 'exit') {
    const { exit } = row;
    const edgeId = exit.edgeId;
    return [
      { label: t('addHere'), shortcut: 'A', Icon: IconPlus, matches: key('a'), run: () => open('add') },
      { label: t('connect'), shortcut: 'C', Icon: IconArrowRight, matches: key('c'), run: () => open('connect') },
      ...(edgeId === null
        ? []
        : [
            {
              label: t('disconnect'),
              shortcut: 'Del',
              Icon: IconLinkOff,
              matches: (event: KeyboardEvent) => key('Delete')(event) || key('Backspace')(event),
              run: () => {
                actions.run({ do: 'disconnect', edgeIds: [edgeId] });
                say(t('disconnected'));
              },
            },
          ]),
    ];
  }
  const { nodeId, reference } = row.item;
  if (reference)
    return [{ label: t('goThere'), shortcut: 'Enter', Icon: IconArrowRight, matches: key('Enter'), run: () => reveal(nodeId) }];
  const self = document.nodes.find(({ id }) => id === nodeId);
  const leads = self !== undefined && freeExit(self, document.edges) !== undefined;
  return [
    {
      label: t('settings'),
      shortcut: 'Enter',
      Icon: IconPencil,
      matches: key('Enter'),
      run: () => {
        actions.select([nodeId]);
        openPanel('node');
        focusSettings(nodeId);
      },
    },
    ...(leads ? [{ label: t('addNext'), shortcut: 'A', Icon: IconPlus, matches: key('a'), run: () => open('add') }] : []),
    { label: t('tryHere'), shortcut: 'T', Icon: IconPlayerPlay, matches: key('t'), run: () => begin({ at: 'node', nodeId }) },
    {
      label: t('duplicate'),
      shortcut: 'D',
      Icon: IconCopy,
      matches: key('d'),
      run: () => {
        const node = document.nodes.find(({ id }) => id === nodeId);
        if (!node) return;
        const inserted = paste(copy(document, [nodeId]), { at: placeFor([node], document.nodes), document });
        actions.run(inserted);
        say(t('duplicated', { name: nameOf(nodeId) }));
      },
    },
    {
      label: t('remove'),
      shortcut: 'Del',
      Icon: IconTrash,
      matches: (event) => key('Delete')(event) || key('Backspace')(event),
      run: () => {
        const name = nameOf(nodeId);
        actions.run({ do: 'remove-nodes', ids: [nodeId], reconnect: true });
        say(t('removed', { name }));
      },
    },
  ];
}
