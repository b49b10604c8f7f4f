import type { FlowDocument } from '@filo/core';
import { Column, CreateDateColumn, Entity, PrimaryColumn, UpdateDateColumn } from 'typeorm';

/** A flow: the draft being edited, and which published version is live. */
@Entity('flows')
export class Flow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  name!: string;

  @Column('jsonb')
  draft!: FlowDocument;

  @Column('integer', { name: 'draft_revision' })
  draftRevision!: number;

  @Column('uuid', { name: 'live_version_id', nullable: true })
  liveVersionId!: string | null;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @UpdateDateColumn({ name: 'updated_at', type: 'timestamptz' })
  updatedAt!: Date;

  @Column('timestamptz', { name: 'archived_at', nullable: true })
  archivedAt!: Date | null;
}
