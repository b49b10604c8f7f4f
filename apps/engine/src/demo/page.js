// Starts the demo's conversation over: on request, and when the page changes its language, since a conversation keeps its own.
// It runs before the chat's script, which then finds nobody and greets a new visitor.
const { document, localStorage, location } = globalThis;
const { chat } = document.currentScript.dataset;
const spoken = 'filo.demo.language';
const language = document.documentElement.lang;

function forget() {
  // Where the chat keeps the visitor of a channel.
  for (const key of Object.keys(localStorage)) if (key.startsWith(`filo.${chat}.`)) localStorage.removeItem(key);
}

try {
  const before = localStorage.getItem(spoken);
  if (before !== null && before !== language) forget();
  localStorage.setItem(spoken, language);
} catch {
  // Storage is blocked: then the chat keeps nobody either.
}

document.addEventListener('click', (event) => {
  if (!event.target.closest('[data-start-over]')) return;
  forget();
  location.reload();
});
