import { Input } from '@mantine/core';
import type { FieldMeta } from '@filo/core';
import type { ReactNode } from 'react';
import { useLanguage } from '../../../../i18n/i18n.ts';
import { useFieldError } from './errors-context.ts';

interface FieldFrameProps {
  meta: Partial<FieldMeta>;
  path: string;
  /** Id of the control inside, so that the label leads to it. */
  controlId?: string;
  children: ReactNode;
}

/** Label above, help and mistake below a field. */
export function FieldFrame({ meta, path, controlId, children }: FieldFrameProps) {
  const { language } = useLanguage();
  const error = useFieldError(path);
  return (
    <Input.Wrapper
      {...(controlId && { id: controlId })}
      data-path={path}
      label={meta.label?.[language]}
      description={meta.hint?.[language]}
      error={error}
      styles={{ description: { margin: '4px 0 0' }, error: { marginTop: 4 } }}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      labelProps={controlId ? { htmlFor: controlId } : { labelElement: 'div' }}
    >
      {children}
    </Input.Wrapper>
  );
}
