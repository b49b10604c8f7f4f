import { z } from 'zod';

/** A place a node may write to: `vars.orderNumber`, `vars.order.city`, `contact.name`, `contact.fields.city`. */
export const variablePath = z
  .string()
  .max(200)
  .regex(
    /^(vars\.[A-Za-z_][A-Za-z0-9_]{0,63}(\.[A-Za-z0-9_]+|\[\d{1,4}\])*|contact\.(name|email|phone|language|fields\.[A-Za-z_][A-Za-z0-9_]{0,63}))$/,
    'a place to save such as "vars.city", "contact.name" or "contact.fields.city"',
  );
