import { useCanvasUi } from '../stage/canvas-ui.ts';
import { PickerPanel } from './picker-panel.tsx';

/** The menu that picks the next node, where an exit was dropped. */
export function NextPicker() {
  const picker = useCanvasUi((ui) => ui.picker);
  return picker && <PickerPanel key={`${picker.at.x} ${picker.at.y}`} {...picker} />;
}
