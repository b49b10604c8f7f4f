import ipaddr from 'ipaddr.js';
import { z } from 'zod';
import { logLevels, roles } from './config.ts';

const address = (...protocols: string[]) =>
  z
    .string()
    .refine(
      (value) => URL.canParse(value) && protocols.includes(new URL(value).protocol),
      `must be an address beginning with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`,
    );

const hostName = /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/i;

const allowedPrivate = z
  .string()
  .transform((value) =>
    value
      .split(',')
      .map((part) => part.trim().toLowerCase())
      .filter((part) => part !== ''),
  )
  .refine(
    (parts) => parts.every((part) => ipaddr.isValid(part) || ipaddr.isValidCIDR(part) || hostName.test(part)),
    'must be "true", "false", or hosts and networks separated by commas, such as "10.0.0.0/8,crm.internal"',
  )
  .transform((parts) => (parts.length === 1 && parts[0] === 'true' ? true : parts.length === 1 && parts[0] === 'false' ? false : parts));

const days = z
  .string()
  .regex(/^[1-9]\d{0,4}$/, 'must be a number of days, 1 to 99999')
  .transform(Number);

/** The variables Filo reads, as text, and what each becomes. Empty variables count as absent. */
export const environmentSchema = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'must be a port number, 0 to 65535')
    .transform(Number)
    .refine((port) => port <= 65_535, 'must be a port number, 0 to 65535')
    .default(3000),
  PUBLIC_URL: address('http:', 'https:')
    .refine((value) => !URL.canParse(value) || new URL(value).pathname === '/', 'must not have a path: Filo is served from the root')
    .transform((value) => new URL(value).origin)
    .optional(),
  DATABASE_URL: address('postgres:', 'postgresql:').optional(),
  REDIS_URL: address('redis:', 'rediss:').optional(),
  FILO_DATA_DIR: z.string().default('.filo'),
  FILO_SECRET: z
    .string()
    .refine((value) => Buffer.byteLength(value) >= 32, 'must be at least 32 characters; make one with "openssl rand -hex 32"')
    .optional(),
  FILO_ROLE: z.enum(roles, `must be one of ${roles.join(', ')}`).default('all'),
  OPENAI_API_KEY: z.string().optional(),
  OPENAI_BASE_URL: address('http:', 'https:').optional(),
  FILO_ALLOW_PRIVATE_HOSTS: allowedPrivate.default(false),
  FILO_OWNER_EMAIL: z.email('must be an email address').optional(),
  FILO_OWNER_PASSWORD: z.string().optional(),
  FILO_KEEP_TURNS_DAYS: days.default(400),
  FILO_KEEP_UNUSED_MEDIA_DAYS: days.default(90),
  FILO_LOG_LEVEL: z.enum(logLevels, `must be one of ${logLevels.join(', ')}`).default('info'),
});

/** The variables, read. */
export type Environment = z.infer<typeof environmentSchema>;
