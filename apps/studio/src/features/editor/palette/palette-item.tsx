import { Tooltip } from '@mantine/core';
import type { NodeChoice } from '../parts/node-choices.ts';
import { NodeTile } from '../parts/node-tile.tsx';
import { paletteDrag } from '../parts/palette-drag.ts';
import styles from './palette.module.css';

interface PaletteItemProps {
  choice: NodeChoice;
  /** Adds such a node and gives its id. */
  onAdd: () => string;
  /** Leads to the settings of a node that was added with the mouse. */
  onWrite: (nodeId: string) => void;
}

/** One node type of the palette. */
export function PaletteItem({ choice: { type, title, description }, onAdd, onWrite }: PaletteItemProps) {
  return (
    <li>
      <Tooltip label={description} position="right" multiline w={220}>
        <button
          type="button"
          className={styles['item']}
          draggable
          onClick={({ detail }) => {
            const nodeId = onAdd();
            // After a press of the mouse the next thing to do is to write its text; the keyboard stays where it is.
            if (detail > 0) onWrite(nodeId);
          }}
          onDragStart={(event) => {
            event.dataTransfer.setData(paletteDrag, type);
            event.dataTransfer.effectAllowed = 'copy';
          }}
        >
          <NodeTile type={type} />
          <span>{title}</span>
        </button>
      </Tooltip>
    </li>
  );
}
