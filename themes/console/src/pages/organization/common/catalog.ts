import type { Page, Schema } from "../../../api/api";
import { useConsole } from "../../../shared/Console";
import { useResource } from "../../../shared/useResource";

export interface PlanOption {
  key: string;
  name: string;
  description: string;
  price: Schema<"Price"> | null;
  trialDays: number;
  /** Shown to tenants. */
  public: boolean;
}

export interface FeatureOption {
  key: string;
  type: "boolean" | "limit" | "metered";
  description: string;
}

export interface Offer {
  plans: PlanOption[];
  /** Empty for members: they know the features of their plans only. */
  features: FeatureOption[];
  planName: (key: string | null | undefined) => string;
  /** Its description, where it is known, and its key. */
  featureName: (key: string) => string;
}

/** As `docs/catalogue.md` describes it. */
interface Document {
  features?: Record<string, { type: FeatureOption["type"]; description?: string; retired?: boolean }>;
  plans?: Record<
    string,
    {
      name: string;
      description?: string;
      for: string[];
      price?: { amount: number; currency: string; interval: "month" | "year"; perSeat?: boolean };
      trialDays?: number;
      public?: boolean;
      archived?: boolean;
    }
  >;
}

/** The features of the plans on offer, as far as these tell. */
function offered(plans: Schema<"Plan">[]): FeatureOption[] {
  const descriptions = Object.assign({}, ...plans.map((plan) => plan.featureDescriptions)) as Record<string, string | undefined>;
  return [...new Set(plans.flatMap((plan) => [...plan.features, ...Object.keys(plan.limits)]))].map((key) => ({
    key,
    type: plans.some((plan) => key in plan.limits) ? "limit" : "boolean",
    description: descriptions[key] ?? "",
  }));
}

/** What the catalogue offers: all of it to who may see it, else the plans that are open to everybody. */
export function useOffer(where: "admin" | "account", kind: "organization" | "user" = "organization"): Offer {
  const { can } = useConsole();
  const sees = where === "admin" && can("view-realm");
  const catalog = useResource<Schema<"Catalog">>(sees ? "admin/catalog" : undefined);
  const listed = useResource<Page<Schema<"Plan">>>(sees ? undefined : "tenant/plans", { for: kind });
  const document = (catalog.data?.document ?? {}) as Document;
  const plans: PlanOption[] = sees
    ? Object.entries(document.plans ?? {})
        .filter(([, plan]) => plan.for.includes(kind) && !plan.archived)
        .map(([key, plan]) => ({
          key,
          name: plan.name,
          description: plan.description ?? "",
          price: plan.price ? { ...plan.price, perSeat: plan.price.perSeat ?? false } : null,
          trialDays: plan.trialDays ?? 0,
          public: plan.public ?? true,
        }))
    : (listed.data?.items ?? []).map((plan) => ({ ...plan, public: true }));
  const features: FeatureOption[] = sees
    ? Object.entries(document.features ?? {})
        .filter(([, feature]) => !feature.retired)
        .map(([key, { type, description }]) => ({ key, type, description: description ?? "" }))
    : offered(listed.data?.items ?? []);
  const names = new Map(sees ? Object.entries(document.plans ?? {}).map(([key, { name }]) => [key, name]) : plans.map(({ key, name }) => [key, name]));
  const described = new Map(features.map(({ key, description }) => [key, description]));
  return {
    plans,
    features,
    planName: (key) => (key ? (names.get(key) ?? key) : ""),
    featureName: (key) => (described.get(key) ? `${described.get(key)} · ${key}` : key),
  };
}
