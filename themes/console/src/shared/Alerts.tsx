import { Alert, AlertActionCloseButton, AlertGroup } from "@patternfly/react-core";
import { createContext, useCallback, useContext, useMemo, useRef, useState, type PropsWithChildren } from "react";
import { useT } from "./Console";
import { problemText } from "./Failure";
import { asProblem } from "./useResource";

interface Note {
  id: number;
  variant: "success" | "danger" | "warning";
  text: string;
}

interface Alerts {
  done(text: string): void;
  /** Says why something did not work; any error will do. */
  failed(error: unknown): void;
}

const Context = createContext<Alerts>({ done: () => undefined, failed: () => undefined });

const SHOWN_MILLIS = 8_000;

export const useAlerts = () => useContext(Context);

export function AlertsProvider({ children }: PropsWithChildren) {
  const t = useT();
  const [notes, setNotes] = useState<Note[]>([]);
  const next = useRef(0);
  const close = useCallback((id: number) => setNotes((all) => all.filter((note) => note.id !== id)), []);
  const alerts = useMemo(() => {
    const add = (variant: Note["variant"], text: string) => setNotes((all) => [{ id: next.current++, variant, text }, ...all]);
    return {
      done: (text: string) => add("success", text),
      failed: (error: unknown) => add("danger", problemText(asProblem(error), t)),
    };
  }, [t]);
  return (
    <Context.Provider value={alerts}>
      {children}
      <AlertGroup isToast isLiveRegion>
        {notes.map(({ id, variant, text }) => (
          <Alert
            key={id}
            variant={variant}
            title={text}
            timeout={variant === "success" ? SHOWN_MILLIS : undefined}
            onTimeout={() => close(id)}
            actionClose={<AlertActionCloseButton title={t("saas.close")} onClose={() => close(id)} />}
            data-testid={`saas-alert-${variant}`}
          />
        ))}
      </AlertGroup>
    </Context.Provider>
  );
}
