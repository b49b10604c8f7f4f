import type { Widget } from '@filo/core';
import type { ComponentType } from 'react';
import { z } from 'zod';
import type { FieldProps } from './field-props.ts';
import { BubblesField } from './fields/bubbles-field.tsx';
import { ButtonsField } from './fields/buttons-field.tsx';
import { ChannelBubblesField } from './fields/channel-bubbles-field.tsx';
import { ChoiceField } from './fields/choice-field.tsx';
import { CodeField } from './fields/code-field.tsx';
import { ConditionField } from './fields/condition-field.tsx';
import { DurationField } from './fields/duration-field.tsx';
import { FlowField } from './fields/flow-field.tsx';
import { ListField } from './fields/list-field.tsx';
import { LocalizedField } from './fields/localized-field.tsx';
import { MapField } from './fields/map-field.tsx';
import { NodeField } from './fields/node-field.tsx';
import { NumberField } from './fields/number-field.tsx';
import { ObjectField } from './fields/object-field.tsx';
import { RegexField } from './fields/regex-field.tsx';
import { SecretField } from './fields/secret-field.tsx';
import { SwitchField } from './fields/switch-field.tsx';
import { TagsField } from './fields/tags-field.tsx';
import { TemplateField } from './fields/template-field.tsx';
import { TextField } from './fields/text-field.tsx';
import { VariableField } from './fields/variable-field.tsx';
import { VariantField } from './fields/variant-field.tsx';
import { WeekField } from './fields/week-field.tsx';
import { WordsField } from './fields/words-field.tsx';

/** Whether a schema takes a text in several languages (a string or a map by language). */
const isLocalized = (schema: z.ZodType): boolean =>
  schema instanceof z.ZodUnion &&
  schema.options.some((one) => one instanceof z.ZodRecord) &&
  schema.options.some((one) => one instanceof z.ZodString);

/** Fields by the widget their schema names; undefined where the type of the schema knows better. */
export const fieldsByWidget: Partial<Record<Widget, (schema: z.ZodType) => ComponentType<FieldProps> | undefined>> = {
  text: () => TextField,
  template: (schema) => (isLocalized(schema) ? LocalizedField : TemplateField),
  'long-template': (schema) => (isLocalized(schema) ? LocalizedField : TemplateField),
  variable: () => VariableField,
  condition: () => ConditionField,
  buttons: () => ButtonsField,
  bubbles: () => BubblesField,
  'channel-bubbles': () => ChannelBubblesField,
  'code-json': () => CodeField,
  'code-jsonata': () => MapField,
  duration: () => DurationField,
  node: () => NodeField,
  flow: () => FlowField,
  secret: () => SecretField,
  // The week itself; hours as a whole are an object with a week in it.
  schedule: (schema) => (schema instanceof z.ZodObject && 'mon' in schema.shape ? WeekField : undefined),
  regex: () => RegexField,
  select: () => ChoiceField,
};

type SchemaClass = abstract new (...args: never[]) => z.ZodType;

/** Lists of plain strings are tags, all others are rows. */
export const listField = (schema: z.ZodArray): ComponentType<FieldProps> => (schema.element instanceof z.ZodString ? TagsField : ListField);

/** Fields by the type of the schema, the first that fits. */
export const fieldsByType: readonly (readonly [SchemaClass, ComponentType<FieldProps>])[] = [
  [z.ZodBoolean, SwitchField],
  [z.ZodNumber, NumberField],
  [z.ZodEnum, ChoiceField],
  [z.ZodString, TextField],
  [z.ZodDiscriminatedUnion, VariantField],
  [z.ZodObject, ObjectField],
  [z.ZodRecord, MapField],
  [z.ZodUnion, WordsField],
  [z.ZodLiteral, ChoiceField],
];
