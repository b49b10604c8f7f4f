import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { prettyDOM, render } from '@testing-library/react';
import { checkFlow, pickText } from '@filo/core';
import type { AnyNodeKind, InterfaceText } from '@filo/core';
import { nodeViews, WritingContext } from './editor.ts';
import type { AnyNodeView, CardContext, Writing } from './editor.ts';
import { nodeKinds } from './registry.ts';
import { caseConfigs } from './testing/index.ts';

const languages = ['en', 'it'] as const;

/** Words that show that something was put on the screen that is no text. */
const broken = /undefined|\[object Object\]|NaN|\bnull\b/;

/** What any node without connections is told. */
const ofBeingAlone = new Set(['dead-end', 'unreachable']);

/** Mistakes of a starter that only the author can mend: where to go. */
const authorsChoice = new Set(['no-address', 'no-target', 'no-flow']);

function cardIn(language: keyof InterfaceText): CardContext {
  return {
    say: (text) => text[language],
    text: (text) => (text === undefined ? '' : pickText(text, language, ['en', 'it'])),
    nodeName: (id) => `node ${id}`,
    flowName: (id) => `flow ${id}`,
    channelName: (kind) => kind,
    mediaUrl: (id) => `/media/${id}`,
  };
}

function viewOf(kind: AnyNodeKind): AnyNodeView {
  const view = nodeViews.get(kind.type);
  if (!view) throw new Error(`no view for ${kind.type}`);
  return view;
}

/** A card as it is drawn: its markup, titles and addresses of pictures with it. */
function drawn(view: AnyNodeView, config: unknown, card: CardContext, writing?: Writing | null): string {
  const { Body } = view;
  const { container, unmount } = render(
    <WritingContext value={writing}>
      <Body config={config as never} card={card} />
    </WritingContext>,
  );
  const html = prettyDOM(container, Number.POSITIVE_INFINITY, { highlight: false }) || '';
  unmount();
  return html;
}

/** What stands at a place in a config. */
function at(config: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], config);
}

/** Configs a card is drawn for: those of the cases, and a fresh node's. */
function configs(kind: AnyNodeKind): unknown[] {
  return [...caseConfigs(kind), viewOf(kind).starter()].map((config) => kind.config.parse(config));
}

describe('views', () => {
  it('are registered for the same types as kinds, in the same order', () => {
    expect([...nodeViews.keys()]).toEqual([...nodeKinds.keys()]);
  });

  it('have an icon of their own', () => {
    expect(new Set([...nodeViews.values()].map(({ icon }) => icon)).size).toBe(nodeViews.size);
  });

  it('use no colour but the tokens', () => {
    for (const sheet of ['card.module.css', 'template-text.module.css'])
      expect(readFileSync(join(import.meta.dirname, 'card', sheet), 'utf8')).not.toMatch(/#[0-9a-f]{3,8}\b|rgb\(|hsl\(/i);
  });
});

describe.each([...nodeKinds])('%s', (type, kind) => {
  it('starts with a config that its schema takes and check has nothing against', () => {
    const config = viewOf(kind).starter();
    expect(kind.config.safeParse(config).error).toBeUndefined();
    const document = {
      format: 'filo.flow/1',
      name: 'Fresh',
      languages: ['en', 'it'],
      nodes: [{ id: 'fresh', type, config }],
      edges: [],
    };
    const found = checkFlow(document, nodeKinds, { flows: [] }).filter((issue) => issue.nodeId === 'fresh');
    expect(found.map(({ code }) => code).filter((code) => !authorsChoice.has(code) && !ofBeingAlone.has(code))).toEqual([]);
  });

  it('starts each node anew: two of them share nothing', () => {
    const view = viewOf(kind);
    expect(view.starter()).toEqual(view.starter());
    expect(view.starter()).not.toBe(view.starter());
  });

  it.each(languages)('draws every config and sums it up in one line (%s)', (language) => {
    const card = cardIn(language);
    for (const config of configs(kind)) {
      const view = viewOf(kind);
      const summary = view.summary(config as never, card);
      expect(summary).toMatch(/^\S.*$/);
      expect(summary).not.toMatch(broken);
      const html = drawn(view, config, card);
      expect(html.replace(/<[^>]*>/g, '')).toMatch(/\S/);
      expect(html).not.toMatch(broken);
    }
  });

  it('says truly which text of the config each of its pieces is', () => {
    const view = viewOf(kind);
    const card = cardIn('en');
    for (const config of configs(kind)) {
      const looked = drawn(view, config, card, null);
      for (const [, path = ''] of looked.matchAll(/data-text="([^"]*)"/g)) {
        const text = card.text(at(config, path) as string);
        for (const word of text.replace(/\{[{%][^]*?[}%]\}/g, ' ').match(/\w+/g) ?? []) expect(looked).toContain(word);
        // There is one such piece, and the field takes its place.
        const written = drawn(view, config, card, { path, after: null, field: 'the field' });
        expect(written.split('the field')).toHaveLength(2);
        expect(written).not.toContain(`data-text="${path}"`);
      }
      for (const { id } of kind.exits(config)) {
        const path = view.exitText?.(config as never, id);
        if (path !== undefined) expect(at(config, path.split('.').slice(0, -1).join('.'))).toMatchObject({ id });
      }
    }
  });

  it('goes on with entries that its schema takes', () => {
    const config = viewOf(kind).starter();
    for (const [list, fresh] of Object.entries(viewOf(kind).entries ?? {})) {
      const before = config[list];
      expect(
        kind.config.safeParse({ ...config, [list]: [...(Array.isArray(before) ? before : []), fresh('fresh')] }).error,
      ).toBeUndefined();
    }
  });

  it('says a fresh node in both languages, without raising its voice', () => {
    const view = viewOf(kind);
    const config = kind.config.parse(view.starter());
    for (const language of languages) expect(view.summary(config as never, cardIn(language))).not.toContain('!');
  });
});
