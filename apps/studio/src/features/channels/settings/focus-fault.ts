/** Moves to the first field that is wrong, once the form shows which one that is. */
export function focusFault(form: HTMLFormElement): void {
  requestAnimationFrame(() =>
    form.querySelector<HTMLElement>(':is(input, textarea)[aria-invalid="true"], [data-error] :is(input, textarea)')?.focus(),
  );
}
