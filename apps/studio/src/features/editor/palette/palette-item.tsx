import { Tooltip } from '@mantine/core';
import type { NodeChoice } from '../parts/node-choices.ts';
import { NodeTile } from '../parts/node-tile.tsx';
import { paletteDrag } from '../parts/palette-drag.ts';
import styles from './palette.module.css';

/** One node type of the palette. */
export function PaletteItem({ choice: { type, title, description }, onAdd }: { choice: NodeChoice; onAdd: () => void }) {
  return (
    <li>
      <Tooltip label={description} position="right" multiline w={220}>
        <button
          type="button"
          className={styles['item']}
          draggable
          onClick={(event) => {
            onAdd();
            // After a press of the mouse the next key is meant for the canvas; the keyboard stays where it is.
            if (event.detail > 0) event.currentTarget.blur();
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
