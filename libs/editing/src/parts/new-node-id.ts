import type { FlowDocument } from '@filo/core';

/** An id for a new node of this type: the type and the number after the highest in use, so that ids speak and rarely come back. */
export function newNodeId(document: FlowDocument, type: string): string {
  const stem = type.replace(/[^A-Za-z0-9_-]+/g, '-').slice(0, 24) || 'node';
  const taken = new Set(document.nodes.map(({ id }) => id));
  const numbers = document.nodes.flatMap(({ id }) => {
    const end = id.startsWith(`${stem}-`) ? id.slice(stem.length + 1) : '';
    return /^\d{1,6}$/.test(end) ? [Number(end)] : [];
  });
  let number = Math.max(0, ...numbers) + 1;
  while (taken.has(`${stem}-${number}`)) number++;
  return `${stem}-${number}`;
}
