/** Where a position opens: the phone's own map on Android, which knows `geo:` (RFC 5870), OpenStreetMap elsewhere. */
export function mapLink(latitude: number, longitude: number, userAgent: string): string {
  if (/android/i.test(userAgent)) return `geo:${latitude},${longitude}?q=${latitude},${longitude}`;
  return `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=16/${latitude}/${longitude}`;
}
