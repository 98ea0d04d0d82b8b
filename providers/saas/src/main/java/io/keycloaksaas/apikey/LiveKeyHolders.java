package io.keycloaksaas.apikey;

import com.google.auto.service.AutoService;
import io.keycloaksaas.organization.KeyHolders;
import io.keycloaksaas.organization.Membership;
import io.keycloaksaas.organization.Organization;
import io.keycloaksaas.organization.Role;
import io.keycloaksaas.platform.Times;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.keycloak.models.KeycloakSession;

/** Reads keys as they are now. */
@AutoService(KeyHolders.class)
public final class LiveKeyHolders implements KeyHolders {
  /** What the roles of whoever comes by a key are called. */
  private static final String ROLE = "api_key";

  @Override
  public Optional<KeyHolder> find(KeycloakSession session, String keyId) {
    return new ApiKeyVerifier(session)
        .ofToken(keyId)
        .flatMap(live -> live.organization().map(organization -> holder(live, organization)));
  }

  private static KeyHolder holder(LiveApiKey live, Organization organization) {
    Role role = new Role(live.key().id(), ROLE, Optional.of(live.raw()));
    return new KeyHolder(
        new Membership(organization, live.key().createdAt().toEpochMilli(), null, List.of(role)),
        Set.copyOf(live.entitlements().apply(Times.CLOCK.instant()).set().permissions()));
  }
}
