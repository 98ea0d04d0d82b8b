import { r as reactExports } from "./Loading-Bd-kfbNl.js";
import { u as useAlerts } from "./Alerts-Bk31Y1e-.js";
function useAction() {
  const alerts = useAlerts();
  const running = reactExports.useRef(false);
  const [busy, setBusy] = reactExports.useState(false);
  const run = reactExports.useCallback(
    async (change, done) => {
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
    [alerts]
  );
  return [run, busy];
}
export {
  useAction as u
};
