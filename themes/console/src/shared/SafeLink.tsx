import type { ReactNode } from "react";

const SCHEMES = new Set(["https:", "mailto:"]);

export function isSafe(address: string): boolean {
  try {
    return SCHEMES.has(new URL(address).protocol);
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
