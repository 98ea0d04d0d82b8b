package io.keycloaksaas.test;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Accessibility of what is ours on a page: of our elements and dialogs in Keycloak's consoles, else
 * of all.
 */
final class Axe {
  private static final String RUN =
      """
      async () => {
        const ours = ["keycloak-saas-admin", "keycloak-saas-account", "[data-saas]", ".pf-v5-c-backdrop"]
          .filter((selector) => document.querySelector(selector));
        const results = await axe.run(ours.length > 0 ? { include: ours } : document, {
          resultTypes: ["violations"],
          rules: { region: { enabled: false } },
        });
        return results.violations
          .filter(({ impact }) => impact === "serious" || impact === "critical")
          .map(({ id, help, nodes }) => `axe ${id}: ${help}: ` + nodes.map(({ html }) => html).join(" | "));
      }
      """;

  private static final String SCRIPT = script();

  private Axe() {}

  /** What is serious or worse, a line each. */
  static List<String> findings(Page page) {
    if (Boolean.FALSE.equals(page.evaluate("() => 'axe' in window"))) {
      page.evaluate(SCRIPT);
    }
    return ((List<?>) page.evaluate(RUN)).stream().map(Objects::toString).toList();
  }

  private static String script() {
    try (var in = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
