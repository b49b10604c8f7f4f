import { defineKind, jump as jumpTo } from '@filo/core';
import { notChosen } from '../fields/not-chosen.ts';
import { jumpConfig } from './schema.ts';
import type { JumpConfig } from './schema.ts';

/** Goes on at another node of the same flow. */
export const jump = defineKind<JumpConfig>({
  type: 'jump',
  family: 'decide',
  title: { en: 'Jump', it: 'Salto' },
  description: {
    en: 'Goes on at another node of this flow, without a line across the canvas.',
    it: 'Prosegue da un altro nodo di questo flusso, senza una linea attraverso la tela.',
  },
  config: jumpConfig,
  exits: () => [],
  facts: ({ node }) =>
    node === notChosen ? { issues: [{ code: 'no-target', severity: 'error', params: { path: 'node' } }] } : { jumpsTo: [node] },
  enter: (ctx) => jumpTo(ctx.config.node),
});
