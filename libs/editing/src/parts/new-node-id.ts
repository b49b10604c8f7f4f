import type { FlowDocument } from '@filo/core';
import { freeId } from './free-id.ts';
import { takenIds } from './taken-ids.ts';

/** An id for a new node of this type: the type and the number after the highest in use, so that ids speak and rarely come back. */
export function newNodeId(document: FlowDocument, type: string): string {
  const stem = type.replace(/[^A-Za-z0-9_-]+/g, '-').slice(0, 24) || 'node';
  const taken = takenIds(document);
  const numbers = [...taken].flatMap((id) => {
    const end = id.startsWith(`${stem}-`) ? id.slice(stem.length + 1) : '';
    return /^\d{1,6}$/.test(end) ? [Number(end)] : [];
  });
  return freeId(`${stem}-${Math.max(0, ...numbers) + 1}`, taken);
}
