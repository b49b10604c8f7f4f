import { icons } from './icons.ts';
import type { IconName } from './icons.ts';

/** An icon beside or inside something that has a name already: screen readers skip it. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg class="icon" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      {icons[name].map((outline) => (
        <path key={outline} d={outline} />
      ))}
    </svg>
  );
}
