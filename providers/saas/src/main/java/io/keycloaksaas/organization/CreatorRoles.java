package io.keycloaksaas.organization;

import io.keycloaksaas.catalog.Catalog;
import io.keycloaksaas.catalog.CatalogProvider;
import io.keycloaksaas.platform.Settings;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/**
 * The roles of who makes an organization, as the setting says. Set-up checks the setting, but it is
 * an attribute of the realm, and the catalogue changes after it: whatever it says, the creator owns
 * what he makes, and gets no role that nobody knows.
 */
final class CreatorRoles {
  private static final Logger LOG = Logger.getLogger(CreatorRoles.class);
  private static final Settings.Key SETTING = Settings.Key.CREATOR_ROLES;

  /** Of a realm without a catalogue. */
  private static final Set<String> STANDARD = Set.of(Role.OWNER, Role.ADMIN, "org:member");

  /** What this node has warned of, by realm and value. */
  private static final Set<String> WARNED = ConcurrentHashMap.newKeySet();

  private CreatorRoles() {}

  static Set<String> of(KeycloakSession session) {
    RealmModel realm = session.getContext().getRealm();
    Set<String> named = new Settings(realm).words(SETTING);
    Set<String> roles = new TreeSet<>(named);
    roles.retainAll(known(session.getProvider(CatalogProvider.class).current().catalog()));
    roles.add(Role.OWNER);
    if (!roles.equals(named)
        && realm.getAttribute(SETTING.attribute()) != null
        && WARNED.add(realm.getId() + " " + named)) {
      LOG.warnf(
          "The setting '%s' of the realm '%s' is %s; who makes an organization gets %s: of these"
              + " roles those that the catalogue has, and the owner's",
          SETTING.key(), realm.getName(), named, roles);
    }
    return roles;
  }

  private static Set<String> known(Catalog catalog) {
    return catalog.version() > 0 ? catalog.roles().keySet() : STANDARD;
  }
}
