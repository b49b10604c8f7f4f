import { IANAZone } from 'luxon';
import { z } from 'zod';

/** Name of a time zone as the IANA database writes it: `Europe/Rome`. */
export const timezone = z
  .string()
  .max(64)
  .refine((name) => IANAZone.isValidZone(name), 'a time zone such as "Europe/Rome"');
