import { createContext, useContext, useMemo, type PropsWithChildren } from "react";
import { Api } from "../api/api";
import type { ConsoleContext } from "../context";
import type { Translate } from "../i18n";

interface Surroundings {
  context: ConsoleContext;
  api: Api;
  t: Translate;
}

const Surroundings = createContext<Surroundings | undefined>(undefined);

/** Gives every component below the context of the console, the API and the words. */
export function Console({ context, t, children }: PropsWithChildren<{ context: ConsoleContext; t: Translate }>) {
  const { realm, serverBaseUrl, adminBaseUrl, getAccessToken } = context;
  const api = useMemo(
    () => new Api({ realm, serverBaseUrl, adminBaseUrl, getAccessToken }),
    [realm, serverBaseUrl, adminBaseUrl, getAccessToken],
  );
  const value = useMemo(() => ({ context, api, t }), [context, api, t]);
  return <Surroundings.Provider value={value}>{children}</Surroundings.Provider>;
}

function useSurroundings(): Surroundings {
  const surroundings = useContext(Surroundings);
  if (!surroundings) {
    throw new Error("There is no <Console> around this.");
  }
  return surroundings;
}

export const useConsole = () => useSurroundings().context;
export const useApi = () => useSurroundings().api;
export const useT = () => useSurroundings().t;

/** Where one is within a page: the segments after the page's own, and the filters. */
export function usePlace(): { path: string[]; query: URLSearchParams } {
  const { location } = useConsole();
  return useMemo(() => {
    const [path, query] = location.split("?");
    return {
      path: path.split("/").filter(Boolean).map(decodeURIComponent),
      query: new URLSearchParams(query),
    };
  }, [location]);
}

/** Reads and writes a filter in the address, so that a link and *back* keep it. */
export function useFilter(name: string): [string, (value: string) => void] {
  const { location, navigate } = useConsole();
  const { query } = usePlace();
  const set = (value: string) => {
    const changed = new URLSearchParams(query);
    if (value) {
      changed.set(name, value);
    } else {
      changed.delete(name);
    }
    navigate(location.split("?")[0] + (changed.size > 0 ? `?${changed}` : ""), { replace: true });
  };
  return [query.get(name) ?? "", set];
}

/** A location from segments, each encoded. */
export function at(...segments: string[]): string {
  return segments.map(encodeURIComponent).join("/");
}
