import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { Log } from '../log/log.ts';
import { sendProblem } from '../problems/problem.filter.ts';
import { StudioPages } from './studio-pages.ts';

/** Gives the studio every address that no other route takes: only the studio knows its pages and the names of its files. */
@Injectable()
export class StudioRoute implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly pages: StudioPages,
    private readonly log: Log,
  ) {}

  onModuleInit(): void {
    const server = this.host.httpAdapter.getInstance<FastifyInstance>();
    server.get('/*', async (request, reply) => {
      try {
        await this.pages.send(reply);
      } catch (error) {
        sendProblem(error, request, reply, this.log);
      }
      return reply;
    });
  }
}
