/** What a page of ours shows: texts in both languages, and perhaps a web chat. */
export interface Page {
  title: { en: string; it: string };
  /** Ready HTML, in both languages. */
  body: { en: string; it: string };
  /** Channel of the web chat on the page. */
  channelId?: string | undefined;
}

/** Which of our languages a browser prefers, by its `Accept-Language`. */
export function pageLanguage(accepted: string | undefined): 'en' | 'it' {
  const wanted = (accepted ?? '')
    .split(',')
    .map((part) => part.trim().slice(0, 2).toLowerCase())
    .find((language) => language === 'it' || language === 'en');
  return wanted === 'it' ? 'it' : 'en';
}

/** A small page of our own: no script but the chat's, no styles from elsewhere. */
export function renderPage({ title, body, channelId }: Page, language: 'en' | 'it'): string {
  const chat =
    channelId === undefined
      ? ''
      : `<script src="/widget.js" data-channel="${channelId}" data-language="${language}" data-open async></script>`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title[language]}</title>
<style>
:root { color-scheme: light dark; font-family: system-ui, sans-serif; line-height: 1.5; }
body { max-width: 42rem; margin: 12vh auto; padding: 0 1.5rem; }
code { background: color-mix(in srgb, currentColor 10%, transparent); padding: .1em .35em; border-radius: .3em; }
</style>
</head>
<body>
${body[language]}
${chat}
</body>
</html>
`;
}
