import type { Point } from './point.ts';

const link = /(?:https?:\/\/|geo:)\S{1,1500}/giu;
const number = '(-?\\d{1,3}(?:\\.\\d{1,17})?)';

/**
 * Where the map services put a point. The pin comes before the centre of the view:
 * Google `!3d…!4d…`, `q=`, `query=`, `ll=`, `destination=`, `@lat,lon`; Apple `ll=`, `q=`; OpenStreetMap `mlat=&mlon=`, `#map=z/lat/lon`; RFC 5870 `geo:`.
 */
const places: readonly RegExp[] = [
  new RegExp(`!3d${number}!4d${number}`, 'u'),
  new RegExp(`[?&]mlat=${number}&mlon=${number}`, 'u'),
  new RegExp(`[?&](?:q|query|ll|sll|center|destination|daddr|coordinate)=(?:loc:)?${number},\\+?${number}`, 'u'),
  new RegExp(`/(?:place|search|dir)/(?:[^/]*/)?${number},\\+?${number}`, 'u'),
  new RegExp(`@${number},${number}`, 'u'),
  new RegExp(`#map=\\d{1,2}(?:\\.\\d+)?/${number}/${number}`, 'u'),
  new RegExp(`^geo:${number},${number}`, 'iu'),
];

/** Finds the point inside a link of a map service. Short links carry none and cannot be followed here. */
export function findMapLink(text: string): Point | null {
  for (const match of text.matchAll(link)) {
    const address = match[0].replaceAll('%2C', ',').replaceAll('%2c', ',').replaceAll('%20', '+');
    for (const place of places) {
      const [, latitude, longitude] = place.exec(address) ?? [];
      if (latitude === undefined || longitude === undefined) continue;
      return { latitude: Number(latitude), longitude: Number(longitude), start: match.index, end: match.index + match[0].length };
    }
  }
  return null;
}
