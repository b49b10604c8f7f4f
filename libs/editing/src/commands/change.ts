import type { FlowDocument, NodeKinds } from '@filo/core';
import type { Command, CommandOf } from './command.ts';

/** What one kind of command does to a document. What it cannot do it leaves as it is, as the very same object. */
export type Change<Do extends Command['do']> = (document: FlowDocument, command: CommandOf<Do>, kinds: NodeKinds) => FlowDocument;
