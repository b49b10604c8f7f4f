import type { ReactNode } from 'react';
import css from './card.module.css';
import type { Say } from './node-view.ts';
import { TemplateText } from './template-text.tsx';
import { webAddressWords } from './web-address-words.ts';

/** What is asked of whom on the web: "POST shop.example.com/orders". */
export function WebAddress({ method, url, say }: { method: string; url: string; say: Say }): ReactNode {
  const address = webAddressWords(url);
  return (
    <div className={css.words} title={url}>
      <span className={css.method}>{method}</span>
      {address === '' ? (
        <span className={css.missing}>{say({ en: 'no address yet', it: 'ancora nessun indirizzo' })}</span>
      ) : (
        <TemplateText text={address} />
      )}
    </div>
  );
}
