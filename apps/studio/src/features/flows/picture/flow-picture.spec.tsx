import type { JsonObject } from '@filo/core';
import { describe, expect, it } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { FlowPicture } from './flow-picture.tsx';

const document: JsonObject = {
  nodes: [
    { id: 'a', type: 'trigger', position: { x: 0, y: 0 }, config: {} },
    { id: 'b', type: 'handoff', position: { x: 340, y: 0 }, config: {} },
    { id: 'c', type: 'note', position: { x: 0, y: 300 }, config: { text: 'Change me' } },
  ],
  edges: [{ id: 'e', from: 'a', exit: 'next', to: 'b' }],
};

describe('FlowPicture', () => {
  it('shows every node by its family, and says what it is of', () => {
    render(<FlowPicture document={document} label="Lost card" />);
    const picture = screen.getByRole('img', { name: 'Lost card' });
    expect([...picture.querySelectorAll('[data-family]')].map((tile) => tile.getAttribute('data-family'))).toEqual(['talk', 'people']);
    expect(picture.querySelectorAll('path')).toHaveLength(1);
  });

  it('is passed by when its name stands beside it', () => {
    const { container } = render(<FlowPicture document={document} />);
    expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  });
});
