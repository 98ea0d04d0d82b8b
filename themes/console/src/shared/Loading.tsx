import { Bullseye, Spinner } from "@patternfly/react-core";
import { useEffect, useState } from "react";
import { useT } from "./Console";

/** Not at once: what comes within a moment must not flicker. */
const PATIENCE_MILLIS = 150;

export function Loading() {
  const t = useT();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MILLIS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Bullseye style={{ minHeight: "12rem" }} data-testid="saas-loading">
      {late && <Spinner aria-label={t("saas.loading")} />}
    </Bullseye>
  );
}
