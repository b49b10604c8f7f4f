/** What browsers have and jsdom lacks. */
globalThis.matchMedia ??= (query) => ({
  matches: false,
  media: query,
  onchange: null,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  addListener: () => undefined,
  removeListener: () => undefined,
  dispatchEvent: () => false,
});
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
if (globalThis.Element) globalThis.Element.prototype.scrollIntoView ??= () => undefined;
// A text field that grows measures itself again when fonts arrive.
if (globalThis.document && !('fonts' in globalThis.document)) Object.assign(globalThis.document, { fonts: new EventTarget() });
