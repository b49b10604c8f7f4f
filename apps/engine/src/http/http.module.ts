import { Global, Module } from '@nestjs/common';
import { APP_FILTER, DiscoveryModule } from '@nestjs/core';
import { ProblemFilter } from '../problems/problem.filter.ts';
import { Address } from './address.ts';
import { WiringCheck } from './wiring-check.ts';

/** What every address shares: problems, the public address, and the check that all of them are served. */
@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [Address, WiringCheck, { provide: APP_FILTER, useClass: ProblemFilter }],
  exports: [Address],
})
export class HttpModule {}
