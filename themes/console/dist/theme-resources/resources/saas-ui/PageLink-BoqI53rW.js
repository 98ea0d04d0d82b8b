import { q as useConsole, n as jsxRuntimeExports } from "./Loading-Bd-kfbNl.js";
function PageLink({
  to,
  children,
  label,
  ...rest
}) {
  const { href, navigate } = useConsole();
  const follow = (event) => {
    if (event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey) {
      event.preventDefault();
      navigate(to);
    }
  };
  return /* @__PURE__ */ jsxRuntimeExports.jsx("a", { href: href(to), onClick: follow, "aria-label": label, ...rest, children });
}
export {
  PageLink as P
};
