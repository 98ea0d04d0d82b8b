package io.keycloaksaas.catalog;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One entry of a catalogue as lines of text that can be compared.
 *
 * @param summary the entry in a few words
 * @param gone retired or archived
 * @param lines value by field; a field that says nothing is absent
 */
record CatalogLines(String summary, boolean gone, SortedMap<String, String> lines) {

  String text() {
    return gone ? summary + " (archived)" : summary;
  }

  /** By path, such as {@code plans.pro}. */
  static SortedMap<String, CatalogLines> of(Catalog catalog) {
    SortedMap<String, CatalogLines> entries = new TreeMap<>();
    catalog
        .features()
        .values()
        .forEach(f -> entries.put(DocumentReader.FEATURES + "." + f.key(), feature(f)));
    catalog
        .permissions()
        .values()
        .forEach(p -> entries.put(DocumentReader.PERMISSIONS + "." + p.key(), permission(p)));
    catalog
        .roles()
        .values()
        .forEach(r -> entries.put(DocumentReader.ROLES + "." + r.key(), role(r)));
    catalog
        .plans()
        .values()
        .forEach(p -> entries.put(DocumentReader.PLANS + "." + p.key(), plan(p)));
    entries.put(DocumentReader.DEFAULTS, defaults(catalog));
    return entries;
  }

  private static CatalogLines feature(Feature feature) {
    SortedMap<String, String> lines = new TreeMap<>();
    lines.put("type", feature.type().key());
    put(lines, "description", feature.description());
    return new CatalogLines(feature.type().key(), feature.retired(), lines);
  }

  private static CatalogLines permission(Permission permission) {
    SortedMap<String, String> lines = new TreeMap<>();
    put(lines, "description", permission.description());
    permission.requires().ifPresent(f -> lines.put("requires", f.value()));
    String summary =
        permission.description().isEmpty() ? permission.key() : permission.description();
    return new CatalogLines(summary, false, lines);
  }

  private static CatalogLines role(RoleTemplate role) {
    SortedMap<String, String> lines = new TreeMap<>();
    lines.put("name", role.name());
    role.permissions().forEach(p -> lines.put("permissions." + p, "granted"));
    if (role.allPermissions()) {
      lines.put("permissions." + DocumentReader.ALL, "granted");
    }
    return new CatalogLines(role.name(), false, lines);
  }

  private static CatalogLines plan(Plan plan) {
    SortedMap<String, String> lines = new TreeMap<>();
    Optional<String> price = plan.price().map(CatalogLines::price);
    lines.put("name", plan.name());
    put(lines, "description", plan.description());
    lines.put(
        "for",
        plan.audience().stream()
            .map(Plan.Audience::key)
            .sorted()
            .collect(Collectors.joining(", ")));
    price.ifPresent(p -> lines.put("price", p));
    lines.put("trialDays", Integer.toString(plan.trialDays()));
    lines.put("public", Boolean.toString(plan.isPublic()));
    plan.values().forEach((f, amount) -> lines.put("values." + f, amount.toString()));
    plan.rollovers().forEach((f, max) -> lines.put("rollover." + f, "at most " + max));
    plan.providers().forEach((provider, p) -> lines.put("providers." + provider, provider(p)));
    return new CatalogLines(plan.name() + ", " + price.orElse("free"), plan.archived(), lines);
  }

  private static String provider(ProviderPrice price) {
    return price
        .price()
        .concat(price.formerPrices().isEmpty() ? "" : " before " + price.formerPrices());
  }

  /** In minor units, as in the document. */
  private static String price(Price price) {
    String interval = price.minor() + " " + price.currency() + "/" + price.interval().key();
    return price.perSeat() ? interval + " per seat" : interval;
  }

  private static CatalogLines defaults(Catalog catalog) {
    SortedMap<String, String> lines = new TreeMap<>();
    catalog.defaultUserPlan().ifPresent(p -> lines.put(Plan.Audience.USER.key(), p));
    catalog
        .defaultOrganizationPlan()
        .ifPresent(p -> lines.put(Plan.Audience.ORGANIZATION.key(), p));
    return new CatalogLines(DocumentReader.DEFAULTS, false, lines);
  }

  private static void put(SortedMap<String, String> lines, String field, String text) {
    if (!text.isEmpty()) {
      lines.put(field, text);
    }
  }
}
