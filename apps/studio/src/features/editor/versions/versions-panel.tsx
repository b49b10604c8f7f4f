/** Published versions. */
export function VersionsPanel() {
  return null;
}
