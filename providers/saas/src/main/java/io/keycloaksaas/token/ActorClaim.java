package io.keycloaksaas.token;

import io.keycloaksaas.platform.Impersonation;
import java.util.Map;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.services.Urls;

/**
 * Who acts as the subject, in the form of RFC 8693: {@code act = {iss, sub}}. The issuer is the
 * administrator's realm, since an id means nothing without it.
 */
public final class ActorClaim {
  private ActorClaim() {}

  /** Empty where the realm is not known, or gone. */
  static Optional<Map<String, Object>> of(KeycloakSession session, Impersonation impersonation) {
    return issuer(session, impersonation)
        .map(issuer -> Map.of("iss", issuer, "sub", impersonation.id()));
  }

  /** Of the administrator's realm. */
  public static Optional<String> issuer(KeycloakSession session, Impersonation impersonation) {
    return impersonation
        .facts()
        .map(facts -> session.realms().getRealm(facts.realmId()))
        .map(RealmModel::getName)
        .map(name -> Urls.realmIssuer(session.getContext().getUri().getBaseUri(), name));
  }
}
