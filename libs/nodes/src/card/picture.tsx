import type { ReactNode } from 'react';
import css from './card.module.css';

/** A thumbnail of fixed height, so that a card keeps its size while the picture is on its way. */
export function Picture({ address, name }: { address: string; name: string }): ReactNode {
  return <img className={css.picture} src={address} alt={name} loading="lazy" decoding="async" draggable={false} />;
}
