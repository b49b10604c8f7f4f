import { useCanvasPort } from './canvas-port.ts';
import { focusSettings } from './focus-settings.ts';

/** Puts the keyboard into the first text of a node: on its card, where one sees what one writes, else in its settings. */
export function beginWriting(nodeId: string): void {
  const { port } = useCanvasPort.getState();
  if (port) port.write(nodeId, () => focusSettings(nodeId));
  else focusSettings(nodeId);
}
