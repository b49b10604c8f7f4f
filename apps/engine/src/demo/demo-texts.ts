import type { PageLanguage } from './page.ts';

/** The words of the demo page. */
export interface DemoTexts {
  title: string;
  shop: string;
  lead: string;
  tryFirst: string;
  tries: readonly string[];
  chat: string;
  startOver: string;
  links: string;
  home: string;
  reference: string;
  howTo: string;
  noScript: string;
  missing: string;
}

/** The words of the demo page, as ready HTML. */
export const demoTexts: Record<PageLanguage, DemoTexts> = {
  en: {
    title: 'Filo demo: Il Gomitolo',
    shop: 'Il Gomitolo',
    lead: 'Yarn and thread by post. The shop and its orders are made up; the chat is a real one, run by the flow “Order desk (demo)”.',
    tryFirst: 'Say hello, choose <b>My order</b>, and ask for order <code>AB1234</code>.',
    tries: [
      '<code>AB1233</code> is still being prepared, <code>AB1200</code> is unknown.',
      'Write <code>help</code> in the middle of a question: the chat answers, then asks again.',
      'Ask for a person: the chat waits for the support team for three minutes, then comes back.',
      'Write <code>italiano</code> to change the language.',
    ],
    chat: 'Chat of the shop',
    startOver: 'Start the chat over',
    links: 'More',
    home: 'Open the studio',
    reference: 'API reference',
    howTo: 'How it is made: <code>docs/how-to/demo.md</code>',
    noScript: 'The chat needs JavaScript.',
    missing: 'The demo’s web chat was stopped or removed, so there is nobody to talk to here.',
  },
  it: {
    title: 'Demo di Filo: Il Gomitolo',
    shop: 'Il Gomitolo',
    lead: 'Filati per posta. Il negozio e i suoi ordini sono inventati; la chat è vera, e segue il flusso “Order desk (demo)”.',
    tryFirst: 'Saluta, scegli <b>Il mio ordine</b> e chiedi dell’ordine <code>AB1234</code>.',
    tries: [
      '<code>AB1233</code> è ancora in preparazione, <code>AB1200</code> è sconosciuto.',
      'Scrivi <code>aiuto</code> nel mezzo di una domanda: la chat risponde, poi chiede di nuovo.',
      'Chiedi di una persona: la chat aspetta la squadra di assistenza per tre minuti, poi torna.',
      'Scrivi <code>english</code> per cambiare lingua.',
    ],
    chat: 'Chat del negozio',
    startOver: 'Ricomincia la chat',
    links: 'Altro',
    home: 'Apri lo studio',
    reference: 'Riferimento delle API',
    howTo: 'Come è fatta: <code>docs/how-to/demo.md</code>',
    noScript: 'La chat richiede JavaScript.',
    missing: 'La chat della demo è stata fermata o rimossa, quindi qui non c’è nessuno con cui parlare.',
  },
};
