import { createContext, useContext } from 'react';

/** Mistakes in the config by path in dots, in words. */
export type FieldErrors = ReadonlyMap<string, string>;

/** Mistakes in the config that is being edited. */
export const ErrorsContext = createContext<FieldErrors>(new Map());

/** The mistake of one field, in words. */
export function useFieldError(path: string): string | undefined {
  return useContext(ErrorsContext).get(path);
}
