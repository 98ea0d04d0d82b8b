import { useCallback, useRef, useState } from "react";
import { useAlerts } from "./Alerts";

/**
 * One change at a time: while it runs, calls do nothing (a double click sends once). Says what is done, or why not;
 * answers whether it worked.
 */
export function useAction(): [(change: () => Promise<unknown>, done?: string) => Promise<boolean>, boolean] {
  const alerts = useAlerts();
  const running = useRef(false);
  const [busy, setBusy] = useState(false);
  const run = useCallback(
    async (change: () => Promise<unknown>, done?: string) => {
      if (running.current) {
        return false;
      }
      running.current = true;
      setBusy(true);
      try {
        await change();
        if (done) {
          alerts.done(done);
        }
        return true;
      } catch (error) {
        alerts.failed(error);
        return false;
      } finally {
        running.current = false;
        setBusy(false);
      }
    },
    [alerts],
  );
  return [run, busy];
}
