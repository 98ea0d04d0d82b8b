package io.keycloaksaas.signin;

import io.keycloaksaas.invitation.Invitation;
import io.keycloaksaas.organization.Logos;
import io.keycloaksaas.organization.Organization;
import java.util.HashMap;
import java.util.Map;
import org.keycloak.models.KeycloakSession;

/**
 * How an organization appears on our pages: its logo, which this server gives out itself, else the
 * first letter or digit of its name on one of a few colours that tells it from its neighbours.
 */
final class Emblem {
  private static final int COLOURS = 6;

  private Emblem() {}

  static Map<String, Object> of(KeycloakSession session, Organization organization) {
    return of(session, organization.id(), organization.name(), organization.logoId());
  }

  static Map<String, Object> of(KeycloakSession session, Invitation invitation) {
    return of(
        session, invitation.organizationId(), invitation.organizationName(), invitation.logoId());
  }

  /** For a template, which escapes the name. */
  private static Map<String, Object> of(
      KeycloakSession session, String id, String name, String logoId) {
    Map<String, Object> emblem = new HashMap<>();
    emblem.put("name", name);
    emblem.put("initial", initial(name));
    emblem.put("colour", Math.floorMod(id.hashCode(), COLOURS));
    String logo = Logos.url(session, logoId);
    if (logo != null) {
      emblem.put("logo", logo);
    }
    return emblem;
  }

  private static String initial(String name) {
    int first =
        name.codePoints()
            .filter(Character::isLetterOrDigit)
            .findFirst()
            .orElse(name.codePointAt(0));
    return Character.toString(Character.toUpperCase(first));
  }
}
