import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { prettyDOM, render } from '@testing-library/react';
import { checkFlow, pickText } from '@filo/core';
import type { AnyNodeKind, InterfaceText } from '@filo/core';
import { nodeViews } from './editor.ts';
import type { AnyNodeView, CardContext } from './editor.ts';
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
function drawn(view: AnyNodeView, config: unknown, card: CardContext): string {
  const { Body } = view;
  const { container, unmount } = render(<Body config={config as never} card={card} />);
  const html = prettyDOM(container, Number.POSITIVE_INFINITY, { highlight: false }) || '';
  unmount();
  return html;
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

  it('says a fresh node in both languages, without raising its voice', () => {
    const view = viewOf(kind);
    const config = kind.config.parse(view.starter());
    for (const language of languages) expect(view.summary(config as never, cardIn(language))).not.toContain('!');
  });
});
