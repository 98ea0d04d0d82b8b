import { StrictMode, useEffect, useState, type ComponentType } from "react";
import { createRoot, type Root } from "react-dom/client";
import type { ConsoleContext } from "./context";
import { loadMessages, translator, type Translate } from "./i18n";
import { AlertsProvider } from "./shared/Alerts";
import { Boundary } from "./shared/Boundary";
import { Console } from "./shared/Console";

/** Registers an element that shows `App` for its property `context`, which may change at any time. */
export function define(name: string, type: "admin" | "account", App: ComponentType): void {
  class Mounted extends HTMLElement {
    #root?: Root;
    #context?: ConsoleContext;

    get context(): ConsoleContext | undefined {
      return this.#context;
    }

    set context(context: ConsoleContext | undefined) {
      this.#context = context;
      this.#render();
    }

    connectedCallback(): void {
      // set before this class was loaded: a plain property that would hide the setter
      if (Object.hasOwn(this, "context")) {
        const { context } = this;
        delete (this as { context?: ConsoleContext }).context;
        this.#context = context;
      }
      this.#render();
    }

    disconnectedCallback(): void {
      // a move within the document disconnects, too
      queueMicrotask(() => {
        if (!this.isConnected) {
          this.#root?.unmount();
          this.#root = undefined;
        }
      });
    }

    #render(): void {
      if (this.isConnected && this.#context) {
        this.#root ??= createRoot(this);
        this.#root.render(
          <StrictMode>
            <Worded type={type} context={this.#context} App={App} />
          </StrictMode>,
        );
      }
    }
  }
  if (!customElements.get(name)) {
    customElements.define(name, Mounted);
  }
}

const LOADED = new Map<string, Promise<Translate>>();

function words(context: ConsoleContext, type: "admin" | "account"): Promise<Translate> {
  const key = JSON.stringify([context.serverBaseUrl, context.loginRealm, type, context.locale]);
  const known = LOADED.get(key);
  if (known) {
    return known;
  }
  const loaded = loadMessages(context.serverBaseUrl, context.loginRealm, type, context.locale).then(translator, (error: unknown) => {
    console.error("Keycloak SaaS:", error);
    LOADED.delete(key);
    return translator({}); // bare keys are better than no page
  });
  LOADED.set(key, loaded);
  return loaded;
}

function Worded({ type, context, App }: { type: "admin" | "account"; context: ConsoleContext; App: ComponentType }) {
  const [t, setT] = useState<Translate>();
  const { serverBaseUrl, loginRealm, locale } = context;
  useEffect(() => {
    let wanted = true;
    void words({ ...context, serverBaseUrl, loginRealm, locale }, type).then((loaded) => wanted && setT(() => loaded));
    return () => {
      wanted = false;
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the rest of the context has nothing to do with words
  }, [serverBaseUrl, loginRealm, locale, type]);
  return (
    t && (
      <Console context={context} t={t}>
        <Boundary key={context.realm + context.location.split("?")[0]}>
          <AlertsProvider>
            <App />
          </AlertsProvider>
        </Boundary>
      </Console>
    )
  );
}
