import type { Family } from '@filo/core';

/** Families by type of node: the list of flows does not load the nodes themselves, a test compares. */
const families: Readonly<Record<string, Family>> = {
  trigger: 'talk',
  message: 'talk',
  end: 'talk',
  'button-menu': 'ask',
  'entity-capture': 'ask',
  condition: 'decide',
  'business-hours': 'decide',
  jump: 'decide',
  'random-split': 'decide',
  subflow: 'decide',
  'set-variable': 'do',
  'webhook-call': 'do',
  wait: 'do',
  note: 'do',
  handoff: 'people',
};

/** The family a type of node belongs to; a type that is not known does something. */
export function nodeFamily(type: string): Family {
  return families[type] ?? 'do';
}
