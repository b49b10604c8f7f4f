import { z } from 'zod';
import { defineKind } from '../kinds/kind.ts';
import { go, wait } from '../kinds/outcome.ts';

/** Ids of markers: the exit they stand behind follows. */
export const markerPrefix = 'at-';

const nothing = z.strictObject({});

/** Where an exit of the node under test leads: it says nothing and stays, so that a case can look at the variables. */
export const marker = defineKind({
  type: 'marker',
  family: 'do',
  title: { en: 'Marker', it: 'Segno' },
  description: { en: 'Stands behind an exit in tests', it: "Sta dietro un'uscita nelle prove" },
  config: nothing,
  exits: () => [],
  facts: () => ({ waits: true }),
  enter: () => wait({ message: true }),
  resume: () => wait({ message: true }),
});

/** A trigger in front of the node under test. */
export const opener = defineKind({
  type: 'opener',
  family: 'talk',
  title: { en: 'Opener', it: 'Apertura' },
  description: { en: 'Stands before a node in tests', it: 'Sta davanti a un nodo nelle prove' },
  config: nothing,
  entry: false,
  exits: () => [{ id: 'next', label: { en: 'next', it: 'avanti' } }],
  facts: () => ({}),
  enter: () => go('next'),
  trigger: {
    match: (_config, event) => ({ score: event.type === 'flow.started' ? 1 : 0 }),
    interrupts: () => false,
    returns: () => false,
  },
});
