import { q as useConsole, w as useResource } from "./Loading-Bd-kfbNl.js";
function offered(plans) {
  const descriptions = Object.assign({}, ...plans.map((plan) => plan.featureDescriptions));
  return [...new Set(plans.flatMap((plan) => [...plan.features, ...Object.keys(plan.limits)]))].map((key) => ({
    key,
    type: plans.some((plan) => key in plan.limits) ? "limit" : "boolean",
    description: descriptions[key] ?? ""
  }));
}
function useOffer(where, kind = "organization") {
  const { can } = useConsole();
  const sees = where === "admin" && can("view-realm");
  const catalog = useResource(sees ? "admin/catalog" : void 0);
  const listed = useResource(sees ? void 0 : "tenant/plans", { for: kind });
  const document = catalog.data?.document ?? {};
  const plans = sees ? Object.entries(document.plans ?? {}).filter(([, plan]) => plan.for.includes(kind) && !plan.archived).map(([key, plan]) => ({
    key,
    name: plan.name,
    description: plan.description ?? "",
    price: plan.price ? { ...plan.price, perSeat: plan.price.perSeat ?? false } : null,
    trialDays: plan.trialDays ?? 0,
    public: plan.public ?? true
  })) : (listed.data?.items ?? []).map((plan) => ({ ...plan, public: true }));
  const features = sees ? Object.entries(document.features ?? {}).filter(([, feature]) => !feature.retired).map(([key, { type, description }]) => ({ key, type, description: description ?? "" })) : offered(listed.data?.items ?? []);
  const names = new Map(sees ? Object.entries(document.plans ?? {}).map(([key, { name }]) => [key, name]) : plans.map(({ key, name }) => [key, name]));
  const described = new Map(features.map(({ key, description }) => [key, description]));
  return {
    plans,
    features,
    planName: (key) => key ? names.get(key) ?? key : "",
    featureName: (key) => described.get(key) ? `${described.get(key)} · ${key}` : key
  };
}
export {
  useOffer as u
};
