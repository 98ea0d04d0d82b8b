import { useCallback, useEffect, useState } from "react";
import type { Schema } from "../../../api/api";
import { isAbort, type Problem } from "../../../api/problem";
import { useApi } from "../../../shared/Console";
import { asProblem } from "../../../shared/useResource";

export type Asked = { plan?: string; when?: "now" | "period_end"; trial?: boolean };

interface State {
  asked?: string;
  preview?: Schema<"PlanPreview">;
  problem?: Problem;
}

/** The preview of what is chosen; asked again for each choice, and by `again` when something else has changed meanwhile. */
export function usePreview(base: string, asked: Asked | undefined): State & { loading: boolean; again: () => void } {
  const api = useApi();
  const [state, setState] = useState<State>({});
  const [round, setRound] = useState(0);
  const body = asked && JSON.stringify(asked);
  const key = body && `${round} ${body}`;
  useEffect(() => {
    if (body === undefined) {
      return undefined;
    }
    const aborter = new AbortController();
    api.ask<Schema<"PlanPreview">>("POST", `${base}/subscription/preview`, JSON.parse(body), { signal: aborter.signal }).then(
      ({ data }) => setState({ asked: key, preview: data }),
      (error: unknown) => isAbort(error) || setState({ asked: key, problem: asProblem(error) }),
    );
    return () => aborter.abort();
  }, [api, base, body, key]);
  const again = useCallback(() => setRound((n) => n + 1), []);
  const current = state.asked === key ? state : {};
  return { ...current, loading: body !== undefined && !current.preview && !current.problem, again };
}
