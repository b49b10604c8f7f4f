import { CreateFilo1763700000000 } from './1763700000000-create-filo.ts';
import { AddSettings1763710000000 } from './1763710000000-add-settings.ts';
import { FollowDraftsAndCounts1763720000000 } from './1763720000000-follow-drafts-and-counts.ts';
import { ListUploads1763730000000 } from './1763730000000-list-uploads.ts';
import { SayWhyByCode1763740000000 } from './1763740000000-say-why-by-code.ts';

/** Every migration, oldest first. One that was released is never edited. */
export const migrations = [
  CreateFilo1763700000000,
  AddSettings1763710000000,
  FollowDraftsAndCounts1763720000000,
  ListUploads1763730000000,
  SayWhyByCode1763740000000,
];
