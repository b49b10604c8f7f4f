import type { FlowDocument } from '@filo/core';
import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';

/** A published version of a flow. It never changes: conversations under way stand on it. */
@Entity('flow_versions')
export class FlowVersionRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'flow_id' })
  flowId!: string;

  @Column('integer')
  version!: number;

  @Column('jsonb')
  document!: FlowDocument;

  @Column('text', { nullable: true })
  note!: string | null;

  @CreateDateColumn({ name: 'published_at', type: 'timestamptz' })
  publishedAt!: Date;

  @Column('uuid', { name: 'published_by', nullable: true })
  publishedBy!: string | null;
}
