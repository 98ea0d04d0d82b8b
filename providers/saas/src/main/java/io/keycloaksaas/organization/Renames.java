package io.keycloaksaas.organization;

import io.keycloaksaas.organization.jpa.JpaSlugs;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.Slug;
import io.keycloaksaas.platform.Times;
import java.time.Duration;
import org.hibernate.exception.ConstraintViolationException;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ModelDuplicateException;

/**
 * Another slug for an organization. The old one stays its own, leads members to the new one and can
 * be taken back; each rename keeps one more name from all others, so there are few in a year.
 */
final class Renames {
  static final int MAX = 5;
  private static final Duration YEAR = Duration.ofDays(365);

  private final JpaSlugs slugs;
  private final String organizationId;
  private final boolean limited;

  Renames(KeycloakSession session, String organizationId, boolean limited) {
    this.slugs = new JpaSlugs(session);
    this.organizationId = organizationId;
    this.limited = limited;
  }

  /** To be called under the lock of the organization. */
  void move(String from, Slug to) {
    long now = Times.CLOCK.millis();
    if (limited && slugs.renamesSince(organizationId, now - YEAR.toMillis()) >= MAX) {
      throw Problem.of(
          ProblemCode.LIMIT_REACHED,
          "The slug can be changed " + MAX + " times in a year.",
          "limit",
          MAX);
    }
    try {
      if (!slugs.move(organizationId, from, to.value(), now)) {
        throw Organizations.slugTaken(to);
      }
    } catch (ConstraintViolationException | ModelDuplicateException e) {
      throw Organizations.slugTaken(to); // another tenant's, whose row this one does not see
    }
    requireNotRetired(slugs, to);
  }

  /**
   * Asked once the name is held: what retires a name holds it until the commit, so that no name
   * falls between being held and being retired.
   */
  static void requireNotRetired(JpaSlugs slugs, Slug slug) {
    if (slugs.isRetired(slug.value())) {
      throw Organizations.slugTaken(slug);
    }
  }
}
