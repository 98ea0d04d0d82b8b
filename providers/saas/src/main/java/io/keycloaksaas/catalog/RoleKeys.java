package io.keycloaksaas.catalog;

import io.keycloaksaas.persistence.SaasRealms;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import org.keycloak.models.KeycloakSession;

/** Keeps the keys of templates and of organizations' own roles apart. */
public final class RoleKeys {
  private static final List<RoleKeyHolder> HOLDERS =
      ServiceLoader.load(RoleKeyHolder.class, RoleKeyHolder.class.getClassLoader()).stream()
          .map(ServiceLoader.Provider::get)
          .toList();

  private RoleKeys() {}

  /**
   * To be asked before a catalogue is written. It holds the realm's row, as who makes a role does:
   * of a template and a role with the same key at the same time, one comes first.
   *
   * @throws CatalogFaults naming each new template whose key an organization has given to a role of
   *     its own
   */
  public static void requireFree(
      KeycloakSession session, CatalogDraft draft, Catalog next, CatalogRegister register) {
    Set<String> fresh = new TreeSet<>(next.roles().keySet());
    fresh.removeIf(key -> register.find(CatalogRegister.Kind.ROLE, key).isPresent());
    if (fresh.isEmpty()) {
      return;
    }
    SaasRealms.lock(session, session.getContext().getRealm().getId());
    FaultList faults = new FaultList(draft.root(), List.of());
    HOLDERS.stream()
        .flatMap(holder -> holder.taken(session, fresh).stream())
        .forEach(
            key ->
                faults.add(
                    DocumentPath.ROOT.child(DocumentReader.ROLES).child(key),
                    FaultCode.ROLE_KEY_TAKEN,
                    "Organizations have a role of their own with this key; choose another one, or"
                        + " remove theirs first."));
    faults.throwIfAny();
  }
}
