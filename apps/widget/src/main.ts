import { mount } from './boot/mount.tsx';
import { readOptions } from './boot/options.ts';

// `currentScript` is only known while the script itself runs: it is read here, once, and nowhere later.
const script =
  document.currentScript instanceof HTMLScriptElement
    ? document.currentScript
    : document.querySelector<HTMLScriptElement>('script[data-channel]');
const options = script && readOptions(script.src, script.dataset);

/** Waits for the page when the script stands in its head, then puts the chat in once. */
function start(): void {
  if (!options || document.querySelector(`filo-chat[data-channel="${CSS.escape(options.channelId)}"]`)) return;
  const place = options.inline ? document.querySelector<HTMLElement>(options.inline) : null;
  window.Filo = mount(options, place);
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
else start();
