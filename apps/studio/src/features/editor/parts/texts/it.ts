/** Testi comuni a più stanze dell'editor. */
export const it = {
  added: 'Aggiunto {{name}}',
  addedAfter: 'Aggiunto {{name}}, collegato a {{from}}',
  closePanel: 'Chiudi, torna alle impostazioni del nodo',
  noChoice: 'Nessun nodo si chiama «{{query}}».',
} as const;
