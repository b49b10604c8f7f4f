import type { JsonObject } from '@filo/core';
import { Column, CreateDateColumn, Entity, PrimaryColumn, UpdateDateColumn } from 'typeorm';

/** A connected account of a vendor. Secrets in `config` are encrypted. */
@Entity('channels')
export class ChannelRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  kind!: string;

  @Column('text')
  name!: string;

  @Column('uuid', { name: 'flow_id', nullable: true })
  flowId!: string | null;

  @Column('jsonb')
  config!: JsonObject;

  @Column('text')
  state!: 'active' | 'stopped' | 'broken';

  /** Why it is broken. */
  @Column('jsonb', { name: 'state_reason', nullable: true })
  stateReason!: { code: string; text: string } | null;

  @Column('jsonb', { nullable: true })
  account!: { id: string; name: string; link?: string } | null;

  /** Where long polling goes on. */
  @Column('text', { name: 'poll_cursor', nullable: true })
  pollCursor!: string | null;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @UpdateDateColumn({ name: 'updated_at', type: 'timestamptz' })
  updatedAt!: Date;
}
