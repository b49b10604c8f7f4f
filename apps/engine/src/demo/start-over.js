// Starts the demo's conversation over: on request, and when the page changes its language, since a conversation keeps its own.
// It runs before the chat's script, which then finds nobody and greets a new visitor.
const { document, location } = globalThis;
const { channel } = document.querySelector('script[data-channel]').dataset;
const spoken = 'filo.demo.language';
const language = document.documentElement.lang;

function forget() {
  // Where the chat keeps the visitor of a channel.
  const kept = Object.keys(globalThis.localStorage).filter((key) => key.startsWith(`filo.${channel}.`));
  for (const key of kept) globalThis.localStorage.removeItem(key);
}

/** Storage may be blocked: then the chat keeps nobody either. */
function whereStorageIs(work) {
  try {
    work(globalThis.localStorage);
  } catch {
    return;
  }
}

whereStorageIs((storage) => {
  const before = storage.getItem(spoken);
  if (before !== null && before !== language) forget();
  storage.setItem(spoken, language);
});

document.addEventListener('click', (event) => {
  if (!event.target.closest('[data-start-over]')) return;
  whereStorageIs(forget);
  location.reload();
});
