import type { Page, PageLanguage } from './page.ts';

interface HomeTexts {
  heading: string;
  owner: string;
  demo: string;
  reference: string;
}

const texts: Record<PageLanguage, HomeTexts> = {
  en: {
    heading: 'Filo is running',
    owner:
      'First make the owner account: <code>POST /api/v1/owner</code> with <code>name</code>, <code>email</code> and <code>password</code>. The console shows the whole command.',
    demo: 'Talk to the demo',
    reference: 'API reference',
  },
  it: {
    heading: 'Filo è in funzione',
    owner:
      'Per prima cosa crea l’account del proprietario: <code>POST /api/v1/owner</code> con <code>name</code>, <code>email</code> e <code>password</code>. Il comando intero è nella console.',
    demo: 'Parla con la demo',
    reference: 'Riferimento delle API',
  },
};

/** Where people land: what runs here, and what to do first. */
export function homePage(language: PageLanguage, hasOwner: boolean): Page {
  const { heading, owner, demo, reference } = texts[language];
  return {
    language,
    title: 'Filo',
    main: `      <section class="shop">
        <h1>${heading}</h1>
        ${hasOwner ? '' : `<p class="first">${owner}</p>`}
        <nav class="links"><a href="/demo">${demo}</a><a href="/api/docs">${reference}</a></nav>
      </section>`,
  };
}
