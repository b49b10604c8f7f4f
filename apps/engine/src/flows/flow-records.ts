import type { FlowRecord, FlowVersionRecord } from '@filo/api';

/** Columns of a flow with its live version and the channels that answer with it. */
export const flowColumns = `
  f.id, f.name, f.draft_revision, f.created_at, f.updated_at, f.archived_at,
  f.updated_at AT TIME ZONE 'UTC' || '+00' AS cursor_at,
  v.id AS live_id, v.version AS live_version, v.published_at AS live_published_at,
  v.document IS DISTINCT FROM f.draft AS changed,
  ARRAY(
    SELECT json_build_object('id', c.id, 'kind', c.kind, 'name', c.name) FROM channels c WHERE c.flow_id = f.id ORDER BY c.id
  ) AS channels
  FROM flows f LEFT JOIN flow_versions v ON v.id = f.live_version_id`;

/** A row of `flowColumns`. */
export interface FlowRow {
  id: string;
  name: string;
  draft_revision: number;
  created_at: Date;
  updated_at: Date;
  archived_at: Date | null;
  /** To the microsecond, which a `Date` cannot hold. */
  cursor_at: string;
  live_id: string | null;
  live_version: number | null;
  live_published_at: Date | null;
  changed: boolean;
  channels: FlowRecord['channels'];
}

/** A flow as callers see it. */
export function flowRecord(row: FlowRow): FlowRecord {
  const live =
    row.live_id === null || row.live_version === null || row.live_published_at === null
      ? null
      : { id: row.live_id, version: row.live_version, publishedAt: row.live_published_at.toISOString() };
  return {
    id: row.id,
    name: row.name,
    draftRevision: row.draft_revision,
    live,
    changed: row.changed,
    channels: row.channels,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
    archivedAt: row.archived_at?.toISOString() ?? null,
  };
}

/** Columns of a version; `f` is its flow. */
export const versionColumns = `
  v.id, v.flow_id, v.version, v.note, v.published_at, v.published_by, u.name AS published_by_name,
  (f.live_version_id = v.id) IS TRUE AS live
  FROM flow_versions v JOIN flows f ON f.id = v.flow_id LEFT JOIN users u ON u.id = v.published_by`;

/** A row of `versionColumns`. */
export interface VersionRow {
  id: string;
  flow_id: string;
  version: number;
  note: string | null;
  published_at: Date;
  published_by: string | null;
  published_by_name: string | null;
  live: boolean;
}

/** A version as callers see it. */
export function versionRecord(row: VersionRow): FlowVersionRecord {
  return {
    id: row.id,
    flowId: row.flow_id,
    version: row.version,
    note: row.note,
    publishedAt: row.published_at.toISOString(),
    publishedBy: row.published_by,
    publishedByName: row.published_by_name,
    live: row.live,
  };
}
