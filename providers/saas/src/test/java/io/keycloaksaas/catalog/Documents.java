package io.keycloaksaas.catalog;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Documents for tests, and the shortest way through parser and validator. */
final class Documents {
  /** What every catalogue needs. */
  static final String ROLES =
      """
      roles:
        org:owner: { name: Owner, permissions: ["*"] }
        org:member: { name: Member, permissions: [] }
      """;

  static final String SMALL =
      ROLES
          + """
          features:
            org:basic: { type: boolean }
            org:members: { type: limit }
            runs: { type: metered }
          permissions:
            org:read: { description: See it }
            org:members:manage: { requires: org:basic }
          plans:
            free:
              name: Free
              for: [organization, user]
              values: { org:basic: true, org:members: 5 }
            pro:
              name: Pro
              for: [organization]
              price: { amount: 9900, currency: USD, interval: month }
              trialDays: 14
              values: { org:basic: true, org:members: unlimited, runs: 1000 }
          defaults: { organization: free, user: free }
          """;

  private Documents() {}

  static CatalogDraft parse(String document) {
    return CatalogParser.parse(document.getBytes(StandardCharsets.UTF_8));
  }

  static Catalog first(String document) {
    return next(document, Catalog.EMPTY);
  }

  static Catalog next(String document, Catalog previous) {
    return CatalogValidator.validate(
        parse(document), previous, CatalogRegister.EMPTY.extend(previous));
  }

  /** The faults of a first version; fails when there are none. */
  static List<CatalogFault> faults(String document) {
    return faults(document, Catalog.EMPTY);
  }

  static List<CatalogFault> faults(String document, Catalog previous) {
    try {
      next(document, previous);
    } catch (CatalogFaults e) {
      return e.faults();
    }
    throw new AssertionError("no fault in: " + document);
  }

  /** As {@code code path}. */
  static List<String> codes(String document) {
    return codes(document, Catalog.EMPTY);
  }

  static List<String> codes(String document, Catalog previous) {
    return faults(document, previous).stream().map(f -> f.code() + " " + f.path()).toList();
  }
}
