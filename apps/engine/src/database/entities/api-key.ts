import type { Scope } from '@filo/api';
import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';

/** A program that may call the API. Only the hash of its key is known here. */
@Entity('api_keys')
export class ApiKey {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  name!: string;

  /** The beginning of the key, by which people tell keys apart. */
  @Column('text')
  prefix!: string;

  @Column('text', { name: 'key_hash', select: false })
  keyHash!: string;

  @Column('text', { array: true })
  scopes!: Scope[];

  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy!: string | null;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'last_used_at', nullable: true })
  lastUsedAt!: Date | null;
}
