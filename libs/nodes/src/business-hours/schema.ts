import { scheduleShape } from '@filo/core';
import { z } from 'zod';

/** Config of `business-hours`. */
export const businessHoursConfig = z.strictObject(scheduleShape);

/** Config of `business-hours`, as the author set it. */
export type BusinessHoursConfig = z.infer<typeof businessHoursConfig>;
