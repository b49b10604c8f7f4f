/** The shape of a conversation while the real one is on its way. */
export function Skeleton({ label }: { label: string }) {
  return (
    <div class="skeleton" role="status" aria-label={label}>
      <i />
      <i />
      <i />
    </div>
  );
}
