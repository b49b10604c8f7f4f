import type { FlowPeople } from '@filo/api';

/** The flow as a drawing. */
export function Canvas({ people }: { people: FlowPeople['people'] }) {
  return <p>{people.length}</p>;
}
