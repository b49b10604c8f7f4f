/** The payload of a flow's reply button: pressing it leaves `nodeId` by the exit `exitId`. At most 61 bytes. */
export function payloadOf(nodeId: string, exitId: string): string {
  return `${nodeId}:${exitId}`;
}

/** The node and exit a payload names; null for payloads that are not a flow's. */
export function readPayload(payload: string): { nodeId: string; exitId: string } | null {
  const match = /^([A-Za-z0-9_-]{1,32}):([A-Za-z0-9_-]{1,28})$/.exec(payload);
  return match?.[1] !== undefined && match[2] !== undefined ? { nodeId: match[1], exitId: match[2] } : null;
}
