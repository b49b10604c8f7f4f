import type { Page } from './page.ts';

/** A page as a shop might have it, with the web chat in its corner. Without a web chat it says how to get one. */
export function demoPage(channelId: string | undefined): Page {
  const missing = {
    en: '<p>There is no web chat yet: make a channel of the kind <code>web-chat</code> and come back.</p>',
    it: '<p>Non c’è ancora una chat: crea un canale di tipo <code>web-chat</code> e torna qui.</p>',
  };
  return {
    title: { en: 'Filo demo', it: 'Demo di Filo' },
    body: {
      en: `<h1>Order desk</h1>${channelId === undefined ? missing.en : '<p>Open the chat in the corner and ask for your order. Any number such as <code>AB1234</code> will do.</p>'}`,
      it: `<h1>Ufficio ordini</h1>${channelId === undefined ? missing.it : '<p>Apri la chat nell’angolo e chiedi del tuo ordine. Va bene un numero qualsiasi come <code>AB1234</code>.</p>'}`,
    },
    channelId,
  };
}
