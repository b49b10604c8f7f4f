import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';

/**
 * A file of a message: `remote` until it was fetched from the vendor, then `stored`. One with a channel came from a customer, one
 * without from the team.
 */
@Entity('media')
export class Media {
  /** Random and long: whoever has it may read the file. */
  @PrimaryColumn('text')
  id!: string;

  @Column('uuid', { name: 'channel_id', nullable: true })
  channelId!: string | null;

  /** What the channel fetches it by. */
  @Column('text', { nullable: true })
  ref!: string | null;

  @Column('text', { nullable: true })
  name!: string | null;

  @Column('text', { nullable: true })
  mime!: string | null;

  @Column('integer', { nullable: true })
  size!: number | null;

  @Column('bytea', { nullable: true, select: false })
  bytes!: Buffer | null;

  @Column('text')
  status!: 'remote' | 'stored' | 'failed';

  @Column('text', { nullable: true })
  error!: string | null;

  /** In pixels, of pictures that the team uploaded. */
  @Column('integer', { nullable: true })
  width!: number | null;

  @Column('integer', { nullable: true })
  height!: number | null;

  @Column('uuid', { name: 'uploaded_by', nullable: true })
  uploadedBy!: string | null;

  /** Since when nothing uses an upload of the team, as far as the last look found. */
  @Column('timestamptz', { name: 'unused_since', nullable: true })
  unusedSince!: Date | null;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}
