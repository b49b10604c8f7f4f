const mac = /mac|iphone|ipad/i.test(navigator.userAgent);

/** Keys as this computer's keyboard names them: `Mod+C` is Ctrl+C, or ⌘C on a Mac. */
export function shownKeys(keys: string): string {
  if (!mac) return keys.replaceAll('Mod', 'Ctrl');
  return keys.replaceAll('Mod', '⌘').replaceAll('Shift', '⇧').replaceAll('Alt', '⌥').replaceAll('+', '');
}
