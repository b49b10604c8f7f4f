/** A point in time (ms) and what was measured then. */
export interface Sample {
  at: number;
  value: number;
}

/** Growth in units per minute: the slope of the least-squares line through the samples; 0 for fewer than two. */
export function slopePerMinute(samples: readonly Sample[]): number {
  if (samples.length < 2) return 0;
  const meanAt = samples.reduce((sum, { at }) => sum + at, 0) / samples.length;
  const meanValue = samples.reduce((sum, { value }) => sum + value, 0) / samples.length;
  const across = samples.reduce((sum, { at, value }) => sum + (at - meanAt) * (value - meanValue), 0);
  const spread = samples.reduce((sum, { at }) => sum + (at - meanAt) ** 2, 0);
  return spread === 0 ? 0 : (across / spread) * 60_000;
}
