import { demoTexts } from './demo-texts.ts';
import type { Page, PageLanguage } from './page.ts';

/** A ball of yarn whose loose end runs towards the chat: red, because that is where the conversation runs. */
const thread = `<svg class="thread" viewBox="0 0 480 72" preserveAspectRatio="xMinYMid slice" aria-hidden="true">
          <circle cx="36" cy="34" r="25"/>
          <path d="M15 22c12 4 27 14 33 34M22 14c14 5 30 18 35 33M12 34c10 3 20 11 25 24M33 9c9 4 20 12 26 22M14 43c13-2 28-10 36-30M22 55c16-4 30-15 37-30"/>
          <path d="M36 59c60 18 108-26 176-24s104 34 268 10"/>
        </svg>`;

/** The page of a small shop with the demo's web chat in it. Without the chat it says why. */
export function demoPage(language: PageLanguage, channelId: string | null): Page {
  const texts = demoTexts[language];
  const chat = channelId
    ? `<div id="chat"><noscript>${texts.noScript}</noscript></div>
        <p class="below"><button type="button" class="quiet" data-start-over>${texts.startOver}</button></p>`
    : `<p class="missing">${texts.missing}</p>`;
  return {
    language,
    title: texts.title,
    languages: { en: '/demo/en', it: '/demo/it' },
    channelId,
    main: `      <section class="shop">
        <h1>${texts.shop}</h1>
        ${thread}
        <p class="lead">${texts.lead}</p>
        <p class="first">${texts.tryFirst}</p>
        <ul class="tries">
${texts.tries.map((line) => `          <li>${line}</li>`).join('\n')}
        </ul>
        <nav class="links" aria-label="${texts.links}">
          <a href="/">${texts.home}</a>
          <a href="/api/docs">${texts.reference}</a>
          <span>${texts.howTo}</span>
        </nav>
      </section>
      <section class="chat" aria-label="${texts.chat}">
        ${chat}
      </section>`,
  };
}
