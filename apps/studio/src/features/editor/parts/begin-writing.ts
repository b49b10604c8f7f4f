import { useCanvasPort } from './canvas-port.ts';
import { focusSettings } from './focus-settings.ts';

/** Puts the keyboard into the first text of a node: on its card, where one sees what one writes, else in its settings. */
export function beginWriting(nodeId: string, inSettings: () => void = () => focusSettings(nodeId)): void {
  const { port } = useCanvasPort.getState();
  if (port) port.write(nodeId, inSettings);
  else inSettings();
}
