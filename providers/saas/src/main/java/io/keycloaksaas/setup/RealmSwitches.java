package io.keycloaksaas.setup;

import io.keycloaksaas.event.KeycloakEventListenerFactory;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.keycloak.models.RealmModel;

/** Organizations on, brute-force detection on, our listener registered, settings as asked for. */
record RealmSwitches(RealmModel realm, Map<String, String> attributes) implements SetupStep {

  @Override
  public Stream<SetupChange> missing() {
    return Stream.of(organizations(), bruteForce(), listener(), settings()).flatMap(s -> s);
  }

  private Stream<SetupChange> organizations() {
    return realm.isOrganizationsEnabled()
        ? Stream.empty()
        : Stream.of(
            new SetupChange(
                "realm", "organizations", "enable", () -> realm.setOrganizationsEnabled(true)));
  }

  private Stream<SetupChange> bruteForce() {
    return realm.isBruteForceProtected()
        ? Stream.empty()
        : Stream.of(
            new SetupChange(
                "realm",
                "brute-force detection",
                "enable",
                () -> realm.setBruteForceProtected(true)));
  }

  private Stream<SetupChange> listener() {
    Set<String> listeners = new HashSet<>(realm.getEventsListenersStream().toList());
    return listeners.add(KeycloakEventListenerFactory.ID)
        ? Stream.of(
            new SetupChange(
                "event-listener",
                KeycloakEventListenerFactory.ID,
                "add",
                () -> realm.setEventsListeners(listeners)))
        : Stream.empty();
  }

  private Stream<SetupChange> settings() {
    return attributes.entrySet().stream()
        .filter(setting -> !setting.getValue().equals(realm.getAttribute(setting.getKey())))
        .map(
            setting ->
                new SetupChange(
                    "setting",
                    setting.getKey(),
                    "set to " + setting.getValue(),
                    () -> realm.setAttribute(setting.getKey(), setting.getValue())));
  }
}
