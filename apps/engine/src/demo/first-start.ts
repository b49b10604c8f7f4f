import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Config } from '../config/config.ts';
import { Log } from '../log/log.ts';
import type { Encryption } from '../security/encrypt.ts';
import { ChannelEncryption } from '../security/tokens.ts';
import { makeDemo } from './make-demo.ts';

/** Gives a new installation something to talk to. */
@Injectable()
export class FirstStart implements OnApplicationBootstrap {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(ChannelEncryption) private readonly encryption: Encryption,
    private readonly config: Config,
    private readonly log: Log,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (this.config.role === 'worker') return;
    const made = await makeDemo(this.dataSource, this.encryption);
    if (made) this.log.info('the demo was made', made);
  }
}
