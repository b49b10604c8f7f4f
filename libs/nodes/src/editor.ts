import { businessHoursView } from './business-hours/view.tsx';
import { buttonMenuView } from './button-menu/view.tsx';
import type { AnyNodeView } from './card/node-view.ts';
import { conditionView } from './condition/view.tsx';
import { endView } from './end/view.tsx';
import { entityCaptureView } from './entity-capture/view.tsx';
import { handoffView } from './handoff/view.tsx';
import { jumpView } from './jump/view.tsx';
import { messageView } from './message/view.tsx';
import { noteView } from './note/view.tsx';
import { randomSplitView } from './random-split/view.tsx';
import { setVariableView } from './set-variable/view.tsx';
import { subflowView } from './subflow/view.tsx';
import { triggerView } from './trigger/view.tsx';
import { waitView } from './wait/view.tsx';
import { webhookCallView } from './webhook-call/view.tsx';

export { Editable } from './card/editable.tsx';
export { conditionWords } from './card/condition-words.ts';
export { durationWords } from './card/duration-words.ts';
export type { AnyNodeView, CardContext, CardProps, NodeView, Say } from './card/node-view.ts';
export { notChosen } from './fields/not-chosen.ts';
export { operatorWords } from './card/operator-words.ts';
export { scheduleWords } from './card/schedule-words.ts';
export { templateParts } from './card/template-parts.ts';
export { TemplateText } from './card/template-text.tsx';
export type { Writing } from './card/writing-context.ts';
export { WritingContext } from './card/writing-context.ts';

const views: AnyNodeView[] = [
  triggerView,
  messageView,
  buttonMenuView,
  entityCaptureView,
  conditionView,
  setVariableView,
  webhookCallView,
  waitView,
  jumpView,
  subflowView,
  randomSplitView,
  businessHoursView,
  handoffView,
  endView,
  noteView,
];

/** How every node type looks in the editor, by type. */
export const nodeViews: ReadonlyMap<string, AnyNodeView> = new Map(views.map((view) => [view.type, view]));
