import { Injectable } from '@nestjs/common';
import type { DraftSaved } from '@filo/api';
import { News } from '../news.ts';

/** Drafts saved in this process, so that others who have the flow open can take them over. */
@Injectable()
export class DraftSaves extends News<DraftSaved> {}
