import type { en } from './texts/en.ts';

type Words = keyof typeof en;

/** Every shortcut of the editor, in the groups of the sheet. Several ways to do the same stand side by side. */
export const shortcutList: readonly { title: Words; shortcuts: readonly { does: Words; keys: readonly string[] }[] }[] = [
  {
    title: 'adding',
    shortcuts: [
      { does: 'search', keys: ['/'] },
      { does: 'addNext', keys: ['N'] },
      { does: 'duplicate', keys: ['Mod+D'] },
      { does: 'copy', keys: ['Mod+C'] },
      { does: 'cut', keys: ['Mod+X'] },
      { does: 'paste', keys: ['Mod+V'] },
    ],
  },
  {
    title: 'changing',
    shortcuts: [
      { does: 'undo', keys: ['Mod+Z'] },
      { does: 'redo', keys: ['Mod+Shift+Z', 'Mod+Y'] },
      { does: 'settings', keys: ['keyEnter'] },
      { does: 'write', keys: ['E'] },
      { does: 'rename', keys: ['F2'] },
      { does: 'menu', keys: ['Shift+F10'] },
      { does: 'frame', keys: ['F'] },
      { does: 'size', keys: ['keyShiftArrows'] },
      { does: 'nudge', keys: ['keyArrows'] },
      { does: 'remove', keys: ['keyDelete'] },
      { does: 'removeOnly', keys: ['keyShiftDelete'] },
    ],
  },
  {
    title: 'moving',
    shortcuts: [
      { does: 'next', keys: ['Tab'] },
      { does: 'along', keys: ['keyAltArrows'] },
      { does: 'selectAll', keys: ['Mod+A'] },
      { does: 'box', keys: ['keyShiftDrag'] },
      { does: 'escape', keys: ['keyEscape'] },
    ],
  },
  {
    title: 'looking',
    shortcuts: [
      { does: 'find', keys: ['Mod+F'] },
      { does: 'zoomToSelection', keys: ['Z'] },
      { does: 'zoom', keys: ['keyModWheel'] },
      { does: 'sheet', keys: ['?'] },
    ],
  },
];
