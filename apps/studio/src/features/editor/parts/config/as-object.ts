import type { Json, JsonObject } from '@filo/core';

/** The value when it is an object, else an empty one. */
export const asObject = (value: Json | undefined): JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};

/** The value when it is a list, else an empty one. */
export const asList = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : []);
