import { type ClipboardEventHandler, type DragEventHandler, useState } from 'react';

interface Incoming {
  /** A file hangs over the place. */
  over: boolean;
  /** For the place that takes files. */
  handlers: {
    onDragOver: DragEventHandler;
    onDragLeave: DragEventHandler;
    onDrop: DragEventHandler;
    onPaste: ClipboardEventHandler;
  };
}

/** Makes a place take files that are dropped there, or pasted while the keyboard is in it. */
export function useIncomingFiles(take: (files: readonly File[]) => void): Incoming {
  const [over, setOver] = useState(false);
  return {
    over,
    handlers: {
      onDragOver: (event) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
        setOver(true);
      },
      onDragLeave: (event) => {
        if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) setOver(false);
      },
      onDrop: (event) => {
        setOver(false);
        if (event.dataTransfer.files.length === 0) return;
        event.preventDefault();
        take([...event.dataTransfer.files]);
      },
      onPaste: (event) => {
        if (event.clipboardData.files.length === 0) return;
        event.preventDefault();
        event.stopPropagation();
        take([...event.clipboardData.files]);
      },
    },
  };
}
