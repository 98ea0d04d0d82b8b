import { useCallback, useMemo, useSyncExternalStore } from "react";
import type { Schema } from "../../../api/api";
import { useConsole } from "../../../shared/Console";
import { useResource, type Resource } from "../../../shared/useResource";
import { documentOf, edits, type Catalogue, type Edit } from "./document";

/** Changes that are not published: they survive a reload and a walk through other pages, in this tab only. */
interface Draft {
  /** The tag of the version it was made from. */
  etag: string;
  base: Catalogue;
  document: Catalogue;
}

const listeners = new Set<() => void>();

function write(key: string, draft: Draft | undefined) {
  if (draft) {
    sessionStorage.setItem(key, JSON.stringify(draft));
  } else {
    sessionStorage.removeItem(key);
  }
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export interface Editor {
  published: Resource<Schema<"Catalog">>;
  /** As it is shown: the draft's where there is one. */
  document: Catalogue | undefined;
  /** What the draft changes; empty without one. */
  changes: Edit[];
  /** The version the draft was made from. */
  base: Catalogue | undefined;
  etag: string | undefined;
  editable: boolean;
  edit: (change: (document: Catalogue) => Catalogue) => void;
  /** Goes on from another published version. */
  rebase: (base: Catalogue, etag: string, document: Catalogue) => void;
  discard: () => void;
}

/** The catalogue, and the draft that one makes of it. */
export function useCatalogue(): Editor {
  const { realm, can } = useConsole();
  const key = `saas.catalogue.${realm}`;
  const published = useResource<Schema<"Catalog">>("admin/catalog");
  const stored = useSyncExternalStore(subscribe, () => sessionStorage.getItem(key));
  const draft = useMemo(() => (stored === null ? undefined : (JSON.parse(stored) as Draft)), [stored]);
  const current = useMemo(() => published.data && documentOf(published.data.document), [published.data]);
  const base = draft?.base ?? current;
  const document = draft?.document ?? current;
  const etag = draft?.etag ?? published.etag;
  const changes = useMemo(() => (draft ? edits(draft.base, draft.document) : []), [draft]);

  const rebase = useCallback(
    (from: Catalogue, tag: string, to: Catalogue) =>
      write(key, edits(from, to).length > 0 ? { etag: tag, base: from, document: to } : undefined),
    [key],
  );
  const edit = useCallback(
    (change: (document: Catalogue) => Catalogue) => {
      if (base && document && etag !== undefined) {
        rebase(base, etag, change(document));
      }
    },
    [base, document, etag, rebase],
  );
  const discard = useCallback(() => write(key, undefined), [key]);
  return { published, document, changes, base, etag, editable: can("manage-realm"), edit, rebase, discard };
}
