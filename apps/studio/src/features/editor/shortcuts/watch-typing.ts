/** Watches which field was typed in since it got the keyboard: until then it has nothing of its own to undo. */
export function watchTyping(): { untouched: (target: EventTarget | null) => boolean; stop: () => void } {
  let typedIn: EventTarget | null = null;
  const typed = ({ target }: Event): void => void (typedIn = target);
  const came = (): void => void (typedIn = null);
  document.addEventListener('input', typed, true);
  document.addEventListener('focusin', came, true);
  return {
    untouched: (target) => target !== typedIn && target instanceof Element && target.closest('#editor-panel') !== null,
    stop: () => {
      document.removeEventListener('input', typed, true);
      document.removeEventListener('focusin', came, true);
    },
  };
}
