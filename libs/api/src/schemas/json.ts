import { z } from 'zod';

/** Any JSON value. */
export const json = z.json().meta({ id: 'Json', description: 'Any JSON value' });

/** Any JSON object. */
export const jsonObject = z.record(z.string(), json);
