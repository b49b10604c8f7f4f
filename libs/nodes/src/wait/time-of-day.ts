/** A time of day on a 24-hour clock: `9:00`, `09:00`. */
export const timeOfDay = /^([01]?\d|2[0-3]):([0-5]\d)$/;
