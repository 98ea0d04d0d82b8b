import { useEffect, useState } from "react";
import type { Answer, Page, Schema } from "../../../api/api";
import type { Problem } from "../../../api/problem";
import { useApi } from "../../../shared/Console";
import { asProblem } from "../../../shared/useResource";

export type LoggedEvent = Schema<"Events">["items"][number];

const EARLIER = 100;
const KEPT = 500;
const POLL_MILLIS = 3_000;

/**
 * The last events of the realm and, while it follows and the page is in front, those that come.
 *
 * @returns newest first
 */
export function useTail(type: string, following: boolean): { events?: LoggedEvent[]; problem?: Problem } {
  const api = useApi();
  const [state, setState] = useState<{ events?: LoggedEvent[]; problem?: Problem }>({});

  useEffect(() => {
    let wanted = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let after: number | undefined;
    const read = async () => {
      if (after === undefined) {
        const newest = await api.ask<Page<Schema<"AuditEntry">>>("GET", "admin/audit", undefined, { query: { pageSize: 1 } });
        after = Math.max(0, (newest.data.items[0]?.seq ?? 0) - EARLIER);
      }
      let hasMore = true;
      while (hasMore && wanted) {
        const answer: Answer<Schema<"Events">> = await api.ask("GET", "admin/events", undefined, { query: { after, type, pageSize: 100 } });
        const { data } = answer;
        after = data.after;
        hasMore = data.hasMore;
        const came = [...data.items].reverse();
        if (wanted) {
          setState(({ events = [] }) => ({ events: [...came, ...events].slice(0, KEPT) }));
        }
      }
    };
    const round = async () => {
      try {
        if (document.visibilityState === "visible") {
          await read();
        }
        if (wanted && following) {
          timer = setTimeout(() => void round(), POLL_MILLIS);
        }
      } catch (error) {
        if (wanted) {
          setState(({ events }) => ({ events, problem: asProblem(error) }));
        }
      }
    };
    setState({});
    void round();
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [api, type, following]);

  return state;
}
