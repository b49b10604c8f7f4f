import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';

/** A file of a message: `remote` until it was fetched from the vendor, then `stored`. */
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

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}
