import { watchTyping } from './watch-typing.ts';

describe('watchTyping', () => {
  it('tells a field that was typed in since it got the keyboard', () => {
    document.body.innerHTML = '<aside id="editor-panel"><input id="a"><input id="b"></aside><input id="c">';
    const [a, b, elsewhere] = document.querySelectorAll('input');
    const { untouched, stop } = watchTyping();
    a?.focus();
    expect(untouched(a ?? null)).toBe(true);
    a?.dispatchEvent(new Event('input', { bubbles: true }));
    expect(untouched(a ?? null)).toBe(false);
    b?.focus();
    expect(untouched(b ?? null)).toBe(true);
    a?.focus();
    expect(untouched(a ?? null)).toBe(true);
    expect(untouched(elsewhere ?? null)).toBe(false);
    stop();
  });
});
