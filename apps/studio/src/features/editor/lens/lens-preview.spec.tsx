import { listFlows } from '@filo/api';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { act, screen, within } from '@testing-library/react';
import { FakeEngine } from '../../../testing/fake-engine.ts';
import { useNode } from '../store/use-node.ts';
import { openTry } from '../try/testing/open-try.tsx';
import { orderFlow } from '../try/testing/order-flow.ts';
import { LensPreview } from './lens-preview.tsx';

beforeEach(() => void new FakeEngine().on(listFlows, () => ({ items: [], nextCursor: null })));

function Preview({ nodeId }: { nodeId: string }) {
  const node = useNode(nodeId);
  return node ? <LensPreview node={node} /> : null;
}

describe('the preview of a node', () => {
  it('shows it as the chosen channel does, with every change in words', async () => {
    const { store } = openTry(orderFlow, <Preview nodeId="menu" />);
    const plain = within(await screen.findByRole('region', { name: 'What the customer sees' }));
    expect(plain.getByText('Hi Anna. How can I help?')).toBeTruthy();
    expect(plain.getByText('Something else')).toBeTruthy();
    act(() => store.getState().actions.setLens('whatsapp'));
    expect(await screen.findByText('The fourth button makes this a list of 4')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'On WhatsApp' })).toBeTruthy();
    act(() => store.getState().actions.setLanguage('it'));
    expect(await screen.findByText('Ciao. Come posso aiutarti?')).toBeTruthy();
  });

  it('says what is missing, and nothing for nodes that never speak', async () => {
    const { store } = openTry(
      orderFlow,
      <>
        <Preview nodeId="tell" />
        <Preview nodeId="call" />
      </>,
    );
    expect(await screen.findAllByRole('region', { name: 'What the customer sees' })).toHaveLength(1);
    act(() => store.getState().actions.run({ do: 'set-config', nodeId: 'tell', config: { bubbles: 1 } }));
    expect(await screen.findByText('Fill in what is missing to see it here.')).toBeTruthy();
  });
});
