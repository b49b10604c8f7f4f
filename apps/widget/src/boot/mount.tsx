import { render } from 'preact';
import { createConnection } from '../connection/connection.ts';
import { endpoints } from '../connection/endpoints.ts';
import { createKeep } from '../connection/keep.ts';
import { keptLook } from '../connection/kept-look.ts';
import { listenLive } from '../connection/live.ts';
import { pollWithoutLive } from '../connection/poll.ts';
import { reportRead } from '../connection/report-read.ts';
import { keepPending, keptPending } from '../outbox/kept-pending.ts';
import { createOutbox } from '../outbox/outbox.ts';
import { sendQueue } from '../outbox/send-queue.ts';
import { uploadQueue } from '../outbox/upload-queue.ts';
import type { Files } from '../outbox/upload-queue.ts';
import { Chat } from '../panel/chat.tsx';
import { ChatProvider } from '../panel/chat-context.ts';
import { createStore } from '../state/store.ts';
import { adoptStyles } from '../styles/adopt-styles.ts';
import { chooseLanguage } from '../texts/choose-language.ts';
import { translate } from '../texts/translate.ts';
import { createFormat } from '../thread/format.ts';
import type { Options } from './options.ts';
import type { PageApi } from './page-api.ts';

/** Puts a chat into the page, in a shadow tree of its own, and gives what the page may call. `place` is the element to fill, if any. */
export function mount(options: Options, place: HTMLElement | null): PageApi {
  const { channelId } = options;
  const inline = place !== null;
  const language = chooseLanguage([options.language, document.documentElement.lang, ...navigator.languages]);
  const addresses = endpoints(options.script, channelId);
  const keep = createKeep(channelId, () => localStorage);
  const files: Files = new Map();
  const visible = document.visibilityState === 'visible';
  const store = createStore({
    open: inline || options.open,
    visible,
    look: keptLook(keep),
    pending: keptPending(keep),
    seenAt: keep.get('seen') ?? '',
  });
  const outbox = createOutbox(store, files, language.tag);
  const connection = createConnection(store, { endpoints: addresses, keep, language: language.tag });
  const t = translate(language.texts);

  keepPending(store, keep);
  reportRead(store, connection, keep, addresses);
  pollWithoutLive(store, connection);
  listenLive(store, connection, channelId, addresses);
  sendQueue(store, connection, addresses.hook);
  uploadQueue(store, connection, addresses.media, files, language.tag);
  document.addEventListener('visibilitychange', () => {
    store.dispatch({ type: 'page.shown', visible: document.visibilityState === 'visible' });
  });

  const host = document.createElement('filo-chat');
  host.lang = language.texts;
  host.dataset['channel'] = channelId;
  // Styles of the page that match every element must not reach the chat through its host.
  host.style.cssText = `all: initial !important;${inline ? 'display: block !important; height: 100% !important' : ''}`;
  if (options.theme) host.dataset['theme'] = options.theme;
  const shadow = host.attachShadow({ mode: 'open' });
  adoptStyles(shadow);
  (place ?? document.body).append(host);

  // A chat that opens by itself must not pull the visitor away from what they are reading.
  let asked = false;
  const takeFocus = () => asked;
  const format = createFormat(language.dates, t);
  const surroundings = { store, outbox, keep, t, format, tag: language.tag, base: addresses.base, inline };
  render(
    <ChatProvider.Provider value={surroundings}>
      <Chat position={options.position} focusOnOpen={takeFocus} />
    </ChatProvider.Provider>,
    shadow,
  );
  asked = !inline;
  void connection.refresh();

  const open = () => store.dispatch({ type: 'panel.opened' });
  const close = () => {
    if (!inline) store.dispatch({ type: 'panel.closed' });
  };
  return {
    open,
    close,
    toggle: () => (store.get().open ? close() : open()),
    send: (text) => {
      if (text.trim() !== '') outbox.text(text.trim().slice(0, 4_096));
    },
  };
}
