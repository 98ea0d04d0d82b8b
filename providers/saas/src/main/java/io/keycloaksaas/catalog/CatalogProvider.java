package io.keycloaksaas.catalog;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.keycloak.provider.Provider;

/** The realm's published catalogues: immutable versions, one of them current. */
public interface CatalogProvider extends Provider {

  /**
   * The current version, {@link Catalog#EMPTY} where nothing was published; no statement when warm.
   */
  Published current();

  /**
   * The version that was current at a past instant, {@link Catalog#EMPTY} before the first; by one
   * statement.
   */
  Published asOf(Instant at);

  /** A published version; no statement when warm. */
  Optional<Published> version(long version);

  /** The given plan versions and the current catalogue by at most one statement, none when warm. */
  Map<PlanRef, Plan> plans(Collection<PlanRef> refs);

  /**
   * What the indexes of compact tokens mean.
   *
   * @param c as claims carry it
   * @return empty unless the realm published exactly this
   */
  Optional<Dictionary> dictionary(String c);

  /**
   * Whether the key is or once was that of a template; asks the database. To be trusted under
   * {@link io.keycloaksaas.persistence.SaasRealms#hold}.
   */
  boolean isTemplate(String roleKey);

  /**
   * What publishing the document would change; writes nothing.
   *
   * @throws CatalogFaults with every fault of the document
   */
  Preview preview(byte[] document);

  /**
   * Publishes the document as the next version; an equal one changes nothing. Appliers wait for
   * each other.
   *
   * @param expected the version the applier has seen, if he says so
   * @throws CatalogFaults with every fault of the document
   * @throws io.keycloaksaas.platform.Problem {@code version_conflict}
   */
  Preview publish(byte[] document, Optional<Long> expected, String actorId);

  /**
   * A published version.
   *
   * @param c number and digest of its dictionary, as claims carry it; {@code 0} where nothing was
   *     published
   * @param publishedAt epoch milliseconds
   */
  record Published(Catalog catalog, String c, long publishedAt) {}

  /**
   * What an apply changes.
   *
   * @param before the version it starts from
   * @param after the version it gives; the same where nothing changes
   */
  record Preview(Published before, Published after, CatalogDiff diff) {
    public boolean isChange() {
      return after.catalog().version() != before.catalog().version();
    }
  }
}
