/** What an input of the type `datetime-local` says in the reader's zone, as the API wants it; `undefined` for nothing. */
export function instant(local: string): string | undefined {
  return local ? new Date(local).toISOString() : undefined;
}

/** The other way round. */
export function local(iso: string): string {
  const date = new Date(iso);
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
