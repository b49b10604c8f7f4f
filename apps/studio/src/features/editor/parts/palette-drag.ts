/** What a dragged item of the palette carries: the node type, under this type of data. */
export const paletteDrag = 'application/x-filo-node';
