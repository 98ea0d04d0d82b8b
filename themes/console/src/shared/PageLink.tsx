import type { MouseEvent, ReactNode } from "react";
import { useConsole } from "./Console";

/** A link to a place in our section: a plain click moves within the page, any other is the browser's. */
export function PageLink({
  to,
  children,
  label,
  ...rest
}: {
  to: string;
  children: ReactNode;
  /** What it says to who hears it, where the visible words are too few: they stand in it. */
  label?: string;
  "data-testid"?: string;
  className?: string;
}) {
  const { href, navigate } = useConsole();
  const follow = (event: MouseEvent) => {
    if (event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey) {
      event.preventDefault();
      navigate(to);
    }
  };
  return (
    <a href={href(to)} onClick={follow} aria-label={label} {...rest}>
      {children}
    </a>
  );
}
