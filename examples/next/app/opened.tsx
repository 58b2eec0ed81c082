'use client';

import { useEffect, useState } from 'react';
import type { EventSelectEvent } from 'chip-policy-elements';

/** Registers the tags in the browser, and says which entry a reader opened. */
export function Opened() {
  const [opened, setOpened] = useState<string>();
  useEffect(() => {
    const open = ({ id }: EventSelectEvent): void => setOpened(id);
    document.addEventListener('chip-event-select', open as (event: Event) => void);
    void import('chip-policy-elements/define');
    return () => document.removeEventListener('chip-event-select', open as (event: Event) => void);
  }, []);
  return <p role="status">{opened && `Opened: ${opened}`}</p>;
}
