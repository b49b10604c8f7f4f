import { type ChangeEvent, type SubmitEvent, useState } from 'react';

/** What is wrong, by field; a field that is fine is left out. */
export type FieldErrors<Name extends string> = Partial<Record<Name, string>>;

/** The state of a small form of text fields. */
export interface Fields<Name extends string> {
  values: Record<Name, string>;
  set(name: Name, value: string): void;
  /** Props for the field's input. */
  field(name: Name): { name: Name; value: string; error: string | undefined; onChange: (event: ChangeEvent<HTMLInputElement>) => void };
  /** For the form's `onSubmit`: calls `send` when nothing is wrong, else shows what is and moves to the first wrong field. */
  submit(send: (values: Record<Name, string>) => void): (event: SubmitEvent<HTMLFormElement>) => void;
  reset(): void;
}

/** Keeps a form's values and says what is wrong once it was submitted, not while somebody is still typing. */
export function useFields<Name extends string>(
  start: Record<Name, string>,
  check: (values: Record<Name, string>) => FieldErrors<Name>,
): Fields<Name> {
  const [values, setValues] = useState(start);
  const [tried, setTried] = useState(false);
  const errors = tried ? check(values) : {};
  const set = (name: Name, value: string): void => setValues((now) => ({ ...now, [name]: value }));
  return {
    values,
    set,
    field: (name) => ({
      name,
      value: values[name],
      error: (errors as FieldErrors<Name>)[name],
      onChange: (event) => set(name, event.currentTarget.value),
    }),
    submit: (send) => (event) => {
      event.preventDefault();
      setTried(true);
      const wrong = check(values);
      const first = Object.keys(wrong)[0];
      if (first === undefined) send(values);
      else event.currentTarget.querySelector<HTMLInputElement>(`[name="${first}"]`)?.focus();
    },
    reset: () => {
      setValues(start);
      setTried(false);
    },
  };
}
