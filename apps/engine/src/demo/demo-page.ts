import { demoTexts } from './demo-texts.ts';
import type { Page, PageLanguage } from './page.ts';

/** A ball of yarn whose loose end runs towards the chat: red, because that is where the conversation runs. */
const thread = `<svg class="thread" viewBox="8 4 480 72" preserveAspectRatio="xMinYMid slice" aria-hidden="true">
          <circle cx="36" cy="38" r="26"/>
          <path d="M14 24c13 4 29 15 36 36M22 16c14 5 31 18 37 34M10 38c11 3 22 12 27 26M35 12c9 4 21 13 26 22M13 48c14-2 31-11 39-32M23 60c16-4 31-16 38-31"/>
          <path d="M36 64c64 16 108-30 180-28s108 36 272 8"/>
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
      </section>
      <section class="chat" aria-label="${texts.chat}">
        ${chat}
      </section>
      <section class="more">
        <ul class="tries">
${texts.tries.map((line) => `          <li>${line}</li>`).join('\n')}
        </ul>
        <nav class="links" aria-label="${texts.links}">
          <a href="/">${texts.home}</a>
          <a href="/api/docs">${texts.reference}</a>
          <span>${texts.howTo}</span>
        </nav>
      </section>`,
  };
}
