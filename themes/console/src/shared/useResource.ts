import { useCallback, useEffect, useRef, useState } from "react";
import type { Query } from "../api/api";
import { Problem } from "../api/problem";
import { useApi } from "./Console";

export interface Resource<T> {
  /** The last answer; stays while a newer one is loaded. */
  data?: T;
  etag?: string;
  problem?: Problem;
  loading: boolean;
  /** Asks again, past what is remembered. */
  reload(): void;
}

/**
 * What the API says at a path, `undefined` for nothing yet. Read once by all who ask at the same time, again after any
 * change made through this API.
 */
export function useResource<T>(path: string | undefined, query?: Query, method?: "GET" | "POST"): Resource<T> {
  const api = useApi();
  const url = path === undefined ? undefined : api.url(path, query);
  const [state, setState] = useState<Omit<Resource<T>, "reload"> & { url?: string }>({ loading: url !== undefined });
  const [round, setRound] = useState(0);
  const ask = useRef({ path, query, method });
  ask.current = { path, query, method };

  useEffect(() => api.onChange(() => setRound((r) => r + 1)), [api]);

  useEffect(() => {
    const { path: asked, query: filters, method: by } = ask.current;
    if (url === undefined || asked === undefined) {
      setState({ loading: false });
      return undefined;
    }
    let wanted = true;
    setState((before) => (before.url === url ? { ...before, loading: true } : { url, loading: true }));
    api.read<T>(asked, filters, by).then(
      ({ data, etag }) => wanted && setState({ url, data, etag, loading: false }),
      (error: unknown) => wanted && setState({ url, problem: asProblem(error), loading: false }),
    );
    return () => {
      wanted = false;
    };
  }, [api, url, round]);

  const reload = useCallback(() => api.refresh(), [api]);
  // what was read at another address is nobody's answer here
  const shown = state.url === url ? state : { loading: url !== undefined };
  return { ...shown, reload };
}

export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) {
    return error;
  }
  console.error(error);
  return new Problem({ status: 0, code: "no_answer" });
}
