import { z } from 'zod';
import { localizedText } from '../../flow/text.ts';
import { payloadOf } from '../../interpret/payload.ts';
import { defineKind } from '../../kinds/kind.ts';
import type { NodeContext } from '../../kinds/kind.ts';
import type { Outcome } from '../../kinds/outcome.ts';
import { go, wait } from '../../kinds/outcome.ts';
import { unseen, words } from './words.ts';

const sayConfig = z.strictObject({ text: localizedText, times: z.number().default(1) });

/** Says a text, once or several times. */
export const tinySay = defineKind<z.infer<typeof sayConfig>>({
  type: 'tiny-say',
  family: 'talk',
  ...words('Say'),
  config: sayConfig,
  exits: () => [{ id: 'next', label: unseen }],
  facts: ({ text }) => ({ texts: [{ path: 'text', text, as: 'text' }] }),
  enter: ({ config, text }) =>
    go('next', {
      effects: Array.from({ length: config.times }, () => ({
        type: 'send.message',
        message: { bubbles: [{ kind: 'text', text: text(config.text) }] },
      })),
    }),
});

const menuConfig = z.strictObject({
  text: localizedText,
  buttons: z.array(z.string()).min(1),
  saveTo: z.string().optional(),
  timeoutMs: z.number().optional(),
});
type Menu = z.infer<typeof menuConfig>;

function askMenu({ nodeId, config, text, local }: NodeContext<Menu>): Outcome {
  const buttons = config.buttons.map((label) => ({ kind: 'reply' as const, label, payload: payloadOf(nodeId, label) }));
  const effects = [{ type: 'send.message' as const, message: { bubbles: [{ kind: 'text' as const, text: text(config.text) }], buttons } }];
  return wait(
    { message: true, ...(config.timeoutMs !== undefined && { timeoutMs: config.timeoutMs }) },
    { effects, local: { asked: asked(local) + 1 } },
  );
}

const asked = (local: unknown): number => (local as { asked?: number } | undefined)?.asked ?? 0;

/** Asks with buttons, again until one fits; `invalid` after three questions. */
export const tinyMenu = defineKind<Menu>({
  type: 'tiny-menu',
  family: 'ask',
  ...words('Menu'),
  config: menuConfig,
  exits: ({ buttons }) => [
    ...buttons.map((id) => ({ id, label: unseen })),
    { id: 'invalid', label: unseen, failure: true },
    { id: 'timeout', label: unseen },
  ],
  facts: ({ text, buttons, saveTo }) => ({
    texts: [
      { path: 'text', text, as: 'text' },
      ...buttons.map((label, index) => ({ path: `buttons.${index}`, text: label, as: 'button' as const })),
    ],
    buttons: buttons.length,
    waits: true,
    ...(saveTo !== undefined && { writes: [saveTo] }),
  }),
  enter: askMenu,
  resume(ctx, event) {
    if (event.type === 'timer.fired') return go('timeout');
    const { text, payload } = event.type === 'message.received' ? event.message : {};
    const { buttons, saveTo } = ctx.config;
    const chosen = buttons.find((id) => payload === payloadOf(ctx.nodeId, id) || text === id);
    if (chosen !== undefined) return go(chosen, saveTo === undefined ? {} : { assign: { [saveTo]: chosen } });
    return asked(ctx.local) >= 3 ? go('invalid') : askMenu(ctx);
  },
});
