import { s as requireReactDom, r as reactExports, n as jsxRuntimeExports, t as Failure, v as Problem, C as Console } from "./Loading-Bd-kfbNl.js";
import { l as loadMessages, t as translator } from "./i18n-S3lW9hxk.js";
import { A as AlertsProvider } from "./Alerts-Bk31Y1e-.js";
var client = {};
var hasRequiredClient;
function requireClient() {
  if (hasRequiredClient) return client;
  hasRequiredClient = 1;
  var m = requireReactDom();
  {
    client.createRoot = m.createRoot;
    client.hydrateRoot = m.hydrateRoot;
  }
  return client;
}
var clientExports = requireClient();
class Boundary extends reactExports.Component {
  state = { broken: false };
  static getDerivedStateFromError() {
    return { broken: true };
  }
  render() {
    return this.state.broken ? /* @__PURE__ */ jsxRuntimeExports.jsx(Failure, { problem: new Problem({ status: 0, code: "broken" }), retry: () => this.setState({ broken: false }) }) : this.props.children;
  }
}
function define(name, type, App) {
  class Mounted extends HTMLElement {
    #root;
    #context;
    get context() {
      return this.#context;
    }
    set context(context) {
      this.#context = context;
      this.#render();
    }
    connectedCallback() {
      if (Object.hasOwn(this, "context")) {
        const { context } = this;
        delete this.context;
        this.#context = context;
      }
      this.#render();
    }
    disconnectedCallback() {
      queueMicrotask(() => {
        if (!this.isConnected) {
          this.#root?.unmount();
          this.#root = void 0;
        }
      });
    }
    #render() {
      if (this.isConnected && this.#context) {
        this.#root ??= clientExports.createRoot(this);
        this.#root.render(
          /* @__PURE__ */ jsxRuntimeExports.jsx(reactExports.StrictMode, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Worded, { type, context: this.#context, App }) })
        );
      }
    }
  }
  if (!customElements.get(name)) {
    customElements.define(name, Mounted);
  }
}
const LOADED = /* @__PURE__ */ new Map();
function words(context, type) {
  const key = JSON.stringify([context.serverBaseUrl, context.loginRealm, type, context.locale]);
  const known = LOADED.get(key);
  if (known) {
    return known;
  }
  const loaded = loadMessages(context.serverBaseUrl, context.loginRealm, type, context.locale).then(translator, (error) => {
    console.error("Keycloak SaaS:", error);
    LOADED.delete(key);
    return translator({});
  });
  LOADED.set(key, loaded);
  return loaded;
}
function Worded({ type, context, App }) {
  const [t, setT] = reactExports.useState();
  const { serverBaseUrl, loginRealm, locale } = context;
  reactExports.useEffect(() => {
    let wanted = true;
    void words({ ...context, serverBaseUrl, loginRealm, locale }, type).then((loaded) => wanted && setT(() => loaded));
    return () => {
      wanted = false;
    };
  }, [serverBaseUrl, loginRealm, locale, type]);
  return t && /* @__PURE__ */ jsxRuntimeExports.jsx(Console, { context, t, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Boundary, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(AlertsProvider, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(App, {}) }) }, context.realm + context.location.split("?")[0]) });
}
export {
  clientExports as c,
  define as d
};
