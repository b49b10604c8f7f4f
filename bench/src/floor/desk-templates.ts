import { randomUUID } from 'node:crypto';
import { channels } from '@filo/channels';
import { compileFlow, type FlowVersion } from '@filo/core';
import { byConversation, channelRow, type InboundRow, type LoadedRow, type Plan, playConversation } from '@filo/engine/hot-path';
import { nodeKinds } from '@filo/nodes';
import { deskFlow } from '../desk/desk-flow.ts';
import { deskScript, linesPerVisit } from '../desk/desk-script.ts';
import { telegramUpdate } from '../load/telegram-update.ts';

/** What Filo stores for one line of the order desk: the event as it comes in, and everything the turn writes. */
export interface DeskTemplate {
  row: InboundRow;
  plan: Plan;
}

/** One whole visit, played once by the real channel and core, so that the floor writes rows of the very size Filo writes. */
export function deskTemplates(channelId: string): DeskTemplate[] {
  const flow = compileDesk();
  const templates: DeskTemplate[] = [];
  let before: Plan | null = null;
  for (let line = 0; line < linesPerVisit; line += 1) {
    const row = inboundRow(channelId, deskScript(1, line).say);
    const [conversation] = byConversation([loadedRow(row, before)]);
    const played: Plan | null = conversation
      ? playConversation(conversation, { channelKind: 'telegram', delivery: 'push', flow, newId: randomUUID }).plan
      : null;
    if (!played) throw new Error('The order desk does not answer its own script');
    templates.push({ row, plan: played });
    before = played;
  }
  return templates;
}

function compileDesk(): FlowVersion {
  const compiled = compileFlow({ id: randomUUID(), flowId: randomUUID(), document: deskFlow, kinds: nodeKinds });
  if ('issues' in compiled) throw new Error(`The order desk is no flow: ${JSON.stringify(compiled.issues)}`);
  return compiled.flow;
}

function inboundRow(channelId: string, text: string): InboundRow {
  const telegram = channels.get('telegram');
  const body = new TextEncoder().encode(telegramUpdate(1, text));
  const request = { method: 'POST' as const, url: 'http://127.0.0.1/', query: {}, headers: {}, body, receivedAt: Date.now() };
  const [event] = telegram?.decode(request, { token: '1:floor' }) ?? [];
  if (!event) throw new Error('Telegram’s channel does not read our webhook');
  return channelRow(channelId, event);
}

/** The row as `loadPending` gives it, in the conversation that the plan before has left. */
function loadedRow(row: InboundRow, before: Plan | null): LoadedRow {
  const now = Date.now();
  return {
    seq: '1',
    channel_id: row.channelId,
    external_user: row.externalUser,
    lane: row.lane,
    event: row.payload,
    group_key: null,
    attempts: 0,
    now,
    ready_at: now,
    received_at: now,
    conversation_id: before?.conversationId ?? null,
    revision: before === null ? null : before.revision + 1,
    epoch: before?.epoch ?? null,
    owner: before?.owner ?? null,
    status: before?.status ?? null,
    state: before?.state ?? null,
    contact_id: before?.contactId ?? null,
    name: before?.profile?.name ?? null,
    email: null,
    phone: null,
    username: null,
    language: before?.profile?.language ?? null,
    fields: {},
    tags: [],
  };
}
