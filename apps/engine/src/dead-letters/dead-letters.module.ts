import { Module } from '@nestjs/common';
import { DeadLettersController } from './dead-letters.controller.ts';

/** The screen's side of dead letters; the runtime puts them aside. */
@Module({ controllers: [DeadLettersController] })
export class DeadLettersModule {}
