import type { ReactNode } from "react";

const SCHEMES = new Set(["https:", "mailto:"]);

/** Of pages of this server, which may be without `https` in development. */
export const PAGES = new Set(["https:", "http:"]);

export function isSafe(address: string, schemes = SCHEMES): boolean {
  try {
    return schemes.has(new URL(address).protocol);
  } catch {
    return false;
  }
}

/** A link to an address from data: to `https` and `mailto` only, anything else is shown as text. */
export function SafeLink({ to, children }: { to: string; children?: ReactNode }) {
  return isSafe(to) ? (
    <a href={to} target="_blank" rel="noopener noreferrer">
      {children ?? to}
    </a>
  ) : (
    <>{children ?? to}</>
  );
}
