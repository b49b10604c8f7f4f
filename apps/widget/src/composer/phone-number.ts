/** The number without spaces and marks (`+390612345678`) when it has 6 to 15 digits (ITU-T E.164 allows 15); null when it is none. */
export function phoneNumber(written: string): string | null {
  const compact = written.replace(/[\s().\-/]/g, '').replace(/^00/, '+');
  return /^\+?\d{6,15}$/.test(compact) ? compact : null;
}
