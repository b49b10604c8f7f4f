import { type DynamicModule, Module } from '@nestjs/common';
import { fileURLToPath } from 'node:url';
import { StudioController } from './studio.controller.ts';
import { StudioPages } from './studio-pages.ts';
import { StudioRoute } from './studio-route.ts';

/** Where the studio's build is, seen from `src` and from `dist` alike. */
const built = fileURLToPath(new URL('../../../studio/dist', import.meta.url));

/** The studio at `/`. */
@Module({})
export class StudioModule {
  /** With the folder of its build. */
  static of(folder = built): DynamicModule {
    return {
      module: StudioModule,
      controllers: [StudioController],
      providers: [{ provide: StudioPages, useFactory: () => new StudioPages(folder) }, StudioRoute],
    };
  }
}
