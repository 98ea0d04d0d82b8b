import { q as useConsole, n as jsxRuntimeExports } from "./Nothing-CPoH6Gp1.js";
function PageLink({ to, children, ...rest }) {
  const { href, navigate } = useConsole();
  const follow = (event) => {
    if (event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey) {
      event.preventDefault();
      navigate(to);
    }
  };
  return /* @__PURE__ */ jsxRuntimeExports.jsx("a", { href: href(to), onClick: follow, ...rest, children });
}
export {
  PageLink as P
};
