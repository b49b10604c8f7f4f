/** The languages of our pages. */
export type PageLanguage = 'en' | 'it';

/** What a page of ours shows, ready HTML inside. */
export interface Page {
  language: PageLanguage;
  title: string;
  main: string;
  /** Where the same page is in each language. */
  languages: Record<PageLanguage, string>;
  /** Channel of the web chat, which fills the element `#chat`. */
  channelId?: string | null;
}

/** Which of our languages a browser prefers, by its `Accept-Language` in the order of its list. */
export function pageLanguage(accepted: string | undefined): PageLanguage {
  const wanted = (accepted ?? '')
    .split(',')
    .map((part) => part.trim().slice(0, 2).toLowerCase())
    .find((language) => language === 'it' || language === 'en');
  return wanted === 'it' ? 'it' : 'en';
}

const languageNames: Record<PageLanguage, string> = { en: 'English', it: 'Italiano' };

/** A whole page. Its script stands before the chat's, since it may start the conversation over. */
export function renderPage({ language, title, main, languages, channelId }: Page): string {
  const chat = channelId
    ? `<script src="/demo/start-over.js" type="module"></script>
    <script src="/widget.js" data-channel="${channelId}" data-language="${language}" data-inline="#chat" defer></script>`
    : '';
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
    <title>${title}</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/demo/pages.css">
    ${chat}
  </head>
  <body>
    <header class="top">
      <a class="brand" href="/"><span class="mark" aria-hidden="true"></span>Filo</a>
      ${languageSwitch(language, languages)}
    </header>
    <main>
${main}
    </main>
  </body>
</html>
`;
}

function languageSwitch(current: PageLanguage, languages: Record<PageLanguage, string>): string {
  const links = (['en', 'it'] as const).map(
    (language) =>
      `<a href="${languages[language]}" lang="${language}" hreflang="${language}"${language === current ? ' aria-current="true"' : ''}>${languageNames[language]}</a>`,
  );
  return `<nav class="languages" aria-label="${current === 'it' ? 'Lingua' : 'Language'}">${links.join('')}</nav>`;
}
