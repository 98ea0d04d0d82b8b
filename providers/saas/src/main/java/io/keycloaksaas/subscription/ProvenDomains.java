package io.keycloaksaas.subscription;

import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import org.keycloak.models.KeycloakSession;

/**
 * Which domains an organization has proven to be its own; who knows belongs to a room further
 * right, and is found by {@link ServiceLoader}.
 */
public interface ProvenDomains {

  /**
   * Those it holds now, asked inside the scope of the caller's transaction, in the realm of its
   * context.
   */
  Set<String> of(KeycloakSession session, String organizationId);

  /** Of whoever knows; none where nobody does. */
  static Set<String> all(KeycloakSession session, String organizationId) {
    return Known.LIST.stream()
        .flatMap(known -> known.of(session, organizationId).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Looked up once per node. */
  final class Known {
    private static final List<ProvenDomains> LIST =
        ServiceLoader.load(ProvenDomains.class, ProvenDomains.class.getClassLoader()).stream()
            .map(ServiceLoader.Provider::get)
            .toList();

    private Known() {}
  }
}
