import { Injectable } from '@nestjs/common';
import { News } from '../news.ts';

/** The id of each channel that was made, changed, stopped, started or removed in this process. Others find out within a second. */
@Injectable()
export class ChannelChanges extends News<string> {}
