import { Injectable } from '@nestjs/common';
import { News } from '../news.ts';

/** Sessions that are over: one, or all of a person, perhaps except one. */
export type EndedSessions = { sessionHash: string } | { userId: string; except?: string };

/** Sessions ended in this process, before their time. */
@Injectable()
export class SessionEnds extends News<EndedSessions> {}
