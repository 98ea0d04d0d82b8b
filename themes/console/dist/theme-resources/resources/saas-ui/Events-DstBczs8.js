import { r as reactExports, d as getUniqueId, a as getDefaultOUIAId, _ as __rest, c as css, b as getOUIAProps, x as useApi, D as asProblem, o as useT, y as useFilter, n as jsxRuntimeExports, w as useResource, t as Failure, L as Loading, B as Button } from "./Loading-Bd-kfbNl.js";
import { C as Choice } from "./Choice-D0Ho_0by.js";
import { N as Nothing } from "./Nothing-BHwwImgM.js";
import { P as Page } from "./Page-Dhp5Ie98.js";
import { W as When } from "./When-j67l1iEf.js";
import { a as CheckIcon } from "./PageSection-CScKQRWo.js";
import { a as Toolbar, b as ToolbarContent, T as ToolbarItem } from "./ToolbarContent-Bl9MGIEI.js";
import { T as Table, a as Thead, b as Tr, c as Th, d as Tbody, e as Td } from "./Td-BwwIQ9co.js";
import { M as Modal, a as ModalVariant } from "./Modal-civZ5w_s.js";
import { C as CodeBlock, a as CodeBlockCode } from "./CodeBlockCode-BA0BaNFx.js";
import "./PageLink-BoqI53rW.js";
import "./BreadcrumbItem-BCw_mybJ.js";
import "./Title-BAmqs2CC.js";
import "./Text-gNWvcATi.js";
import "./page-DcpG1y-z.js";
import "./FocusTrap-ZHQpXcu7.js";
import "./bell-icon-BIjx4OeL.js";
const styles = {
  "modifiers": {
    "reverse": "pf-m-reverse",
    "off": "pf-m-off",
    "on": "pf-m-on"
  },
  "switch": "pf-v5-c-switch",
  "switchInput": "pf-v5-c-switch__input",
  "switchLabel": "pf-v5-c-switch__label",
  "switchToggle": "pf-v5-c-switch__toggle",
  "switchToggleIcon": "pf-v5-c-switch__toggle-icon"
};
class Switch extends reactExports.Component {
  constructor(props) {
    super(props);
    if (!props.label && !props["aria-label"]) {
      console.error("Switch: Switch requires either a label or an aria-label to be specified");
    }
    this.id = props.id || getUniqueId();
    this.state = {
      ouiaStateId: getDefaultOUIAId(Switch.displayName)
    };
  }
  render() {
    const _a = this.props, {
      // eslint-disable-next-line @typescript-eslint/no-unused-vars
      id,
      className,
      label,
      labelOff,
      isChecked,
      defaultChecked,
      hasCheckIcon,
      isDisabled,
      onChange,
      isReversed,
      ouiaId,
      ouiaSafe
    } = _a, props = __rest(_a, ["id", "className", "label", "labelOff", "isChecked", "defaultChecked", "hasCheckIcon", "isDisabled", "onChange", "isReversed", "ouiaId", "ouiaSafe"]);
    const isAriaLabelledBy = props["aria-label"] === "";
    return reactExports.createElement(
      "label",
      Object.assign({ className: css(styles.switch, isReversed && styles.modifiers.reverse, className), htmlFor: this.id }, getOUIAProps(Switch.displayName, ouiaId !== void 0 ? ouiaId : this.state.ouiaStateId, ouiaSafe)),
      reactExports.createElement("input", Object.assign({ id: this.id, className: css(styles.switchInput), type: "checkbox", onChange: (event) => onChange(event, event.target.checked) }, defaultChecked !== void 0 ? { defaultChecked } : { checked: isChecked }, { disabled: isDisabled, "aria-labelledby": !isAriaLabelledBy ? null : `${this.id}-${isChecked !== true ? "off" : "on"}` }, props)),
      label !== void 0 ? reactExports.createElement(
        reactExports.Fragment,
        null,
        reactExports.createElement("span", { className: css(styles.switchToggle) }, hasCheckIcon && reactExports.createElement(
          "span",
          { className: css(styles.switchToggleIcon), "aria-hidden": "true" },
          reactExports.createElement(CheckIcon, null)
        )),
        reactExports.createElement("span", { className: css(styles.switchLabel, styles.modifiers.on), id: isAriaLabelledBy ? `${this.id}-on` : null, "aria-hidden": "true" }, label),
        reactExports.createElement("span", { className: css(styles.switchLabel, styles.modifiers.off), id: isAriaLabelledBy ? `${this.id}-off` : null, "aria-hidden": "true" }, labelOff !== void 0 ? labelOff : label)
      ) : reactExports.createElement(
        "span",
        { className: css(styles.switchToggle) },
        reactExports.createElement(
          "div",
          { className: css(styles.switchToggleIcon), "aria-hidden": "true" },
          reactExports.createElement(CheckIcon, null)
        )
      )
    );
  }
}
Switch.displayName = "Switch";
Switch.defaultProps = {
  isChecked: true,
  isDisabled: false,
  isReversed: false,
  "aria-label": "",
  onChange: () => void 0
};
const EARLIER = 100;
const KEPT = 500;
const POLL_MILLIS = 3e3;
function useTail(type, following) {
  const api = useApi();
  const [state, setState] = reactExports.useState({});
  reactExports.useEffect(() => {
    let wanted = true;
    let timer;
    let after;
    const read = async () => {
      if (after === void 0) {
        const newest = await api.ask("GET", "admin/audit", void 0, { query: { pageSize: 1 } });
        after = Math.max(0, (newest.data.items[0]?.seq ?? 0) - EARLIER);
      }
      let hasMore = true;
      while (hasMore && wanted) {
        const answer = await api.ask("GET", "admin/events", void 0, { query: { after, type, pageSize: 100 } });
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
function Events() {
  const t = useT();
  const [type, setType] = useFilter("type");
  const [following, setFollowing] = reactExports.useState(true);
  const [round, setRound] = reactExports.useState(0);
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Page, { title: t("saas.events.title"), description: t("saas.events.description"), children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(Toolbar, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs(ToolbarContent, { children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(ToolbarItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(TypeChoice, { value: type, onChange: setType }) }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(ToolbarItem, { alignSelf: "center", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
        Switch,
        {
          id: "saas-follow",
          label: t("saas.events.follow"),
          isChecked: following,
          onChange: (_event, checked) => setFollowing(checked),
          "data-testid": "saas-follow"
        }
      ) })
    ] }) }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(Tail, { type, following, retry: () => setRound(round + 1) }, round)
  ] });
}
function TypeChoice({ value, onChange }) {
  const t = useT();
  const types = useResource("tenant/event-types");
  const names = (types.data?.items ?? []).map((one) => [one.type, one.type]);
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    Choice,
    {
      label: t("saas.events.type"),
      value,
      options: [["", t("saas.events.all")], ...names],
      onChange,
      "data-testid": "saas-filter-type"
    }
  );
}
function Tail({ type, following, retry }) {
  const t = useT();
  const { events, problem } = useTail(type, following);
  const [shown, setShown] = reactExports.useState();
  const columns = [t("saas.events.when"), t("saas.events.type"), t("saas.events.number")];
  if (problem) {
    return /* @__PURE__ */ jsxRuntimeExports.jsx(Failure, { problem, retry });
  }
  if (!events) {
    return /* @__PURE__ */ jsxRuntimeExports.jsx(Loading, {});
  }
  if (events.length === 0) {
    return /* @__PURE__ */ jsxRuntimeExports.jsx(Nothing, { title: t("saas.events.empty"), children: t("saas.events.emptyText") });
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs(Table, { "aria-label": t("saas.events.title"), variant: "compact", "data-testid": "saas-table", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Thead, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Tr, { children: columns.map((title) => /* @__PURE__ */ jsxRuntimeExports.jsx(Th, { children: title }, title)) }) }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(Tbody, { children: events.map((event) => /* @__PURE__ */ jsxRuntimeExports.jsxs(Tr, { "data-testid": `saas-row-${event.type}`, children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(Td, { dataLabel: columns[0], children: /* @__PURE__ */ jsxRuntimeExports.jsx(When, { at: event.timestamp }) }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(Td, { dataLabel: columns[1], children: /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { variant: "link", isInline: true, onClick: () => setShown(event), children: event.type }) }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(Td, { dataLabel: columns[2], children: event.seq })
      ] }, event.id)) })
    ] }),
    shown && /* @__PURE__ */ jsxRuntimeExports.jsx(Modal, { isOpen: true, title: shown.type, variant: ModalVariant.medium, onClose: () => setShown(void 0), "data-testid": "saas-dialog", children: /* @__PURE__ */ jsxRuntimeExports.jsx(CodeBlock, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(CodeBlockCode, { children: JSON.stringify(shown, null, 2) }) }) })
  ] });
}
export {
  Events as default
};
