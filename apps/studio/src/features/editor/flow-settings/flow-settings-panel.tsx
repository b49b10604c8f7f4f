/** Settings of the whole flow. */
export function FlowSettingsPanel() {
  return null;
}
