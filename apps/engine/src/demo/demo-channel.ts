import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';

/** Finds the web chat that the first start made. */
@Injectable()
export class DemoChannel {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Its id, or null when it was stopped or removed, or never made. */
  async find(): Promise<string | null> {
    const [row] = await this.dataSource.query<{ id: string }[]>(
      `SELECT c.id FROM settings s JOIN channels c ON c.id = (s.value ->> 'channelId')::uuid
       WHERE s.key = 'demo' AND c.kind = 'web-chat' AND c.state = 'active'`,
    );
    return row?.id ?? null;
  }

  /** The flow it answers with, or null when the web chat is gone or that flow was put away. */
  async flow(): Promise<string | null> {
    const [row] = await this.dataSource.query<{ id: string }[]>(
      `SELECT f.id FROM settings s JOIN channels c ON c.id = (s.value ->> 'channelId')::uuid JOIN flows f ON f.id = c.flow_id
       WHERE s.key = 'demo' AND c.kind = 'web-chat' AND c.state = 'active' AND f.archived_at IS NULL`,
    );
    return row?.id ?? null;
  }
}
