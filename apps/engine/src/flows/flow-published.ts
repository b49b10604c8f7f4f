import { Injectable } from '@nestjs/common';
import { News } from '../news.ts';

/** The id of each flow of which another version went live in this process, or none: it was published, rolled back, archived or restored. */
@Injectable()
export class FlowPublished extends News<string> {}
