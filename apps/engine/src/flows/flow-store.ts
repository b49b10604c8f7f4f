import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { compileFlow, type FlowVersion } from '@filo/core';
import { nodeKinds } from '@filo/nodes';
import { DataSource } from 'typeorm';
import { Log } from '../log/log.ts';
import type { FlowSource } from '../turns/ports.ts';
import { FlowPublished } from './flow-published.ts';
import { LivePointers } from './live-pointers.ts';
import { type ReadyVersion, VersionCache } from './version-cache.ts';

/** Versions kept compiled. A flow of 100 nodes takes some 200 kB. */
const keptVersions = 500;

interface VersionRow {
  id: string;
  flow_id: string;
  document: unknown;
}

/**
 * Where the runtime finds flows. Published versions are compiled once and kept; which one is live is known for a second, and
 * at once after `forget`.
 */
@Injectable()
export class FlowStore implements FlowSource {
  readonly #versions = new VersionCache(keptVersions);
  readonly #live = new LivePointers(Date.now);
  readonly #loading = new Map<string, Promise<ReadyVersion | null>>();

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly log: Log,
    published: FlowPublished,
  ) {
    published.listen((flowId) => this.forget(flowId));
  }

  /**
   * The live version of a flow (null: none), with everything a step may ask for made ready, so that `find` answers at once: the
   * versions a state stands in, and the flows that any of them calls.
   */
  async ready(flowId: string | null, versionIds: readonly string[]): Promise<FlowVersion | null> {
    const [live, ...standing] = await Promise.all([
      flowId === null ? null : this.#liveVersion(flowId),
      ...versionIds.map((id) => this.#version(id)),
    ]);
    await this.#readyCalls([live ?? null, ...standing]);
    return live?.flow ?? null;
  }

  /** The live version of a flow, or null. */
  async liveVersion(flowId: string): Promise<FlowVersion | null> {
    return this.ready(flowId, []);
  }

  /** A published version, or null when there is none of that id or it cannot run any more. */
  async version(versionId: string): Promise<FlowVersion | null> {
    return (await this.#version(versionId))?.flow ?? null;
  }

  /** Somebody published or archived the flow, here or in another process. */
  forget(flowId: string): void {
    this.#live.forget(flowId);
  }

  async #readyCalls(from: readonly (ReadyVersion | null)[]): Promise<void> {
    const seen = new Set<string>();
    let calls = from.flatMap((version) => version?.calls ?? []);
    while (calls.length > 0) {
      const fresh = [...new Set(calls)].filter((flowId) => !seen.has(flowId));
      for (const flowId of fresh) seen.add(flowId);
      const called = await Promise.all(fresh.map((flowId) => this.#liveVersion(flowId)));
      calls = called.flatMap((version) => version?.calls ?? []);
    }
  }

  async #liveVersion(flowId: string): Promise<ReadyVersion | null> {
    const known = this.#live.fresh(flowId);
    if (known !== undefined) return known === null ? null : this.#version(known);
    const rows = await this.dataSource.query<{ id: string | null }[]>(
      'SELECT live_version_id AS id FROM flows WHERE id = $1 AND archived_at IS NULL',
      [flowId],
    );
    const versionId = rows[0]?.id ?? null;
    this.#live.set(flowId, versionId);
    return versionId === null ? null : this.#version(versionId);
  }

  #version(id: string): Promise<ReadyVersion | null> | ReadyVersion {
    const known = this.#versions.get(id);
    if (known) return known;
    const loading = this.#loading.get(id) ?? this.#load(id).finally(() => this.#loading.delete(id));
    this.#loading.set(id, loading);
    return loading;
  }

  async #load(id: string): Promise<ReadyVersion | null> {
    const [row] = await this.dataSource.query<VersionRow[]>('SELECT id, flow_id, document FROM flow_versions WHERE id = $1', [id]);
    if (!row) return null;
    const compiled = compileFlow({ id, flowId: row.flow_id, document: row.document, kinds: nodeKinds, find: (by) => this.#find(by) });
    if ('issues' in compiled) {
      this.log.error('a published flow cannot run any more', { flow: row.flow_id, version: id, issues: compiled.issues });
      return null;
    }
    const calls = [...compiled.flow.nodes.values()].flatMap((node) => node.kind.facts(node.config).calls ?? []);
    const ready = { flow: compiled.flow, calls };
    this.#versions.set(id, ready);
    return ready;
  }

  #find(by: { versionId: string } | { flowId: string }): FlowVersion | undefined {
    const id = 'versionId' in by ? by.versionId : this.#live.last(by.flowId);
    return id === null ? undefined : this.#versions.get(id)?.flow;
  }
}
