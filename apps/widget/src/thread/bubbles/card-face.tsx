import type { Card } from '@filo/core';
import { useState } from 'preact/hooks';
import { useChat } from '../../panel/chat-context.ts';
import { mediaAddress } from '../media-address.ts';
import { AnyButton } from '../any-button.tsx';
import { Lines } from './text-bubble.tsx';

/** One card: picture, title, words, buttons. */
export function CardFace({ card, pressable }: { card: Card; pressable: boolean }) {
  const { base } = useChat();
  const [broken, setBroken] = useState(false);
  const picture = mediaAddress(card.image, base);
  return (
    <article class="card">
      {picture && !broken && <img src={picture} alt="" loading="lazy" onError={() => setBroken(true)} />}
      <div class="words" dir="auto">
        <h3>{card.title}</h3>
        {card.text && (
          <p>
            <Lines text={card.text} />
          </p>
        )}
      </div>
      {card.buttons?.map((button, index) => (
        <AnyButton key={index} button={button} disabled={!pressable} />
      ))}
    </article>
  );
}
