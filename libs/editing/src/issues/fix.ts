import type { FlowDocument, InterfaceText, Issue, NodeKinds } from '@filo/core';
import type { Command } from '../commands/command.ts';

/** One way to mend an issue with a press of a button. */
export interface Fix {
  label: InterfaceText;
  command: Command;
}

/** What can be done about one kind of issue; nothing where only the author can know. */
export type Fixer = (issue: Issue, document: FlowDocument, kinds: NodeKinds) => Fix[];
