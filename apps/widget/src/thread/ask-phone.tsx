import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { phoneNumber } from '../composer/phone-number.ts';
import { useChat } from '../panel/chat-context.ts';
import { Icon } from '../styles/icon.tsx';

/** A button that asks for the visitor's phone number, and the field it opens. */
export function AskPhone({ label, disabled }: { label: string; disabled: boolean }) {
  const { t, outbox } = useChat();
  const [open, setOpen] = useState(false);
  const [invalid, setInvalid] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => {
    if (open) field.current?.focus();
  }, [open]);

  if (!open || disabled) {
    return (
      <button type="button" class="chip" dir="auto" disabled={disabled} onClick={() => setOpen(true)}>
        <Icon name="phone" size={16} />
        {label}
      </button>
    );
  }
  const submit = (event: Event) => {
    event.preventDefault();
    const number = phoneNumber(field.current?.value ?? '');
    if (number) outbox.phone(number);
    else setInvalid(true);
  };
  return (
    <form class="ask" noValidate onSubmit={submit}>
      <label for={id}>{t('phoneNumber')}</label>
      <div class="line">
        <input ref={field} id={id} type="tel" autocomplete="tel" maxLength={32} aria-invalid={invalid} aria-describedby={`${id}-hint`} />
        <button type="submit" class="primary">
          {t('sendNumber')}
        </button>
      </div>
      <p id={`${id}-hint`} class="hint" role="alert">
        {invalid && t('phoneInvalid')}
      </p>
    </form>
  );
}
