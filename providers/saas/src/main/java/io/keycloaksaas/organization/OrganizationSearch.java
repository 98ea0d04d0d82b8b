package io.keycloaksaas.organization;

import io.keycloaksaas.catalog.CatalogProvider;
import io.keycloaksaas.organization.jpa.JpaOrganizationSearch;
import io.keycloaksaas.platform.Cursor;
import io.keycloaksaas.platform.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.keycloak.models.KeycloakSession;

/** The organizations of a realm for its administrators, oldest first. */
public final class OrganizationSearch {
  /** For who may view few of many: what a page reads at most, in pages. */
  private static final int ROUNDS = 5;

  private final JpaOrganizationSearch reader;

  public OrganizationSearch(KeycloakSession session, OrganizationFilter filter) {
    this.reader =
        new JpaOrganizationSearch(
            session,
            filter,
            session
                .getProvider(CatalogProvider.class)
                .current()
                .catalog()
                .defaultOrganizationPlan());
  }

  /**
   * A page filled with what is visible, as far as that is cheap: shorter ones than asked for may
   * have a successor.
   */
  public Page<Organization> page(Page.Request page, Predicate<Organization> visible) {
    List<Organization> shown = new ArrayList<>();
    Optional<Cursor> last = page.after();
    for (int round = 0; round < ROUNDS; round++) {
      List<Organization> rows = reader.page(last, page.fetch());
      for (Organization row : rows) {
        if (visible.test(row)) {
          if (shown.size() == page.size()) {
            return new Page<>(shown, last.map(Cursor::text).orElse(null));
          }
          shown.add(row);
        }
        last = Optional.of(new Cursor(row.createdAt(), row.id()));
      }
      if (rows.size() < page.fetch()) {
        return new Page<>(shown, null);
      }
    }
    return new Page<>(shown, last.map(Cursor::text).orElse(null));
  }
}
