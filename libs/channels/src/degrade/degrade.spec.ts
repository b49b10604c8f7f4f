import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OutboundMessage } from '@filo/core';
import { describe, expect, it } from '@jest/globals';
import type { Change } from './change.ts';
import { degrade } from './degrade.ts';
import type { Shape } from './degrade-context.ts';

interface Cases {
  shapes: Record<string, Shape>;
  cases: { name: string; shape: string; message: OutboundMessage; messages: OutboundMessage[]; changes: Change[] }[];
}

const { shapes, cases } = JSON.parse(readFileSync(join(import.meta.dirname, 'cases.json'), 'utf8')) as Cases;

describe('degrade', () => {
  it.each(cases)('$shape: $name', ({ shape, message, messages, changes }) => {
    expect(degrade(message, shapes[shape] as Shape)).toEqual({ messages, changes });
  });

  it('asks for the public address of a stored file', () => {
    const message: OutboundMessage = { bubbles: [{ kind: 'file', mediaId: 'med1' }] };
    const { messages } = degrade(message, shapes['words-only'] as Shape, { mediaUrl: (id) => `https://filo.example/media/${id}` });
    expect(messages).toEqual([{ bubbles: [{ kind: 'text', text: 'https://filo.example/media/med1' }] }]);
  });
});
