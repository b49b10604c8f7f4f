import type { Page } from './page.ts';

/** Where people land: what runs here, and what to do first. */
export function homePage(hasOwner: boolean): Page {
  const first = {
    en: hasOwner
      ? ''
      : '<p>First make the owner account: <code>POST /api/v1/owner</code> with <code>name</code>, <code>email</code> and <code>password</code>.</p>',
    it: hasOwner
      ? ''
      : '<p>Per prima cosa crea l’account del proprietario: <code>POST /api/v1/owner</code> con <code>name</code>, <code>email</code> e <code>password</code>.</p>',
  };
  return {
    title: { en: 'Filo', it: 'Filo' },
    body: {
      en: `<h1>Filo is running</h1>${first.en}<p><a href="/demo">Talk to the demo</a> · <a href="/api/docs">Read the API</a></p>`,
      it: `<h1>Filo è in funzione</h1>${first.it}<p><a href="/demo">Parla con la demo</a> · <a href="/api/docs">Leggi l’API</a></p>`,
    },
  };
}
