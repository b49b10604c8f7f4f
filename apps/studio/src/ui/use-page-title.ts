import { useEffect } from 'react';

/** Names the browser's tab after the screen: `Flows · Filo`. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Filo`;
  }, [title]);
}
