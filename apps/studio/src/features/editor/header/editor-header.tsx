import type { FlowPeople } from '@filo/api';

interface EditorHeaderProps {
  people: FlowPeople['people'];
  /** Gets the draft onto the server before it is published. */
  beforePublish: () => Promise<void>;
}

/** Name, state and actions of the open flow. */
export function EditorHeader({ people, beforePublish }: EditorHeaderProps) {
  return (
    <header>
      {people.length} <button onClick={() => void beforePublish()}>·</button>
    </header>
  );
}
