/** What a page of ours may load: its own style, script and chat from here, and pictures that people send each other. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data: blob:",
  "media-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

/** Headers of our pages. Which language a page has may depend on the browser. */
export const pageHeaders = { 'content-security-policy': policy, 'cache-control': 'no-cache', vary: 'accept-language' };
