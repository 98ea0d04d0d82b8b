interface Named {
  username?: string | null;
  firstName?: string | null;
  lastName?: string | null;
  email?: string | null;
}

/** How people call somebody: by name where there is one. */
export function personName({ username, firstName, lastName, email }: Named, fallback: string): string {
  return [firstName, lastName].filter(Boolean).join(" ") || username || email || fallback;
}

/** What tells two people of one name apart. */
export function personDetail(person: Named): string {
  const name = personName(person, "");
  return [...new Set([person.username, person.email])].filter((word) => word && word !== name).join(" · ");
}
