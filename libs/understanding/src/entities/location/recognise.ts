import { found } from '../found.ts';
import type { Recogniser } from '../recogniser.ts';
import { findDegrees } from './degrees.ts';
import { findMapLink } from './map-link.ts';

/** Finds a point on Earth in text: decimal degrees, degrees and minutes, or a link of a map service that carries them. */
export const recogniseLocation: Recogniser = (text) => {
  const point = findMapLink(text) ?? findDegrees(text);
  if (!point) return null;
  const { latitude, longitude } = point;
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return null;
  return found(text, point.start, point.end, { latitude, longitude });
};
