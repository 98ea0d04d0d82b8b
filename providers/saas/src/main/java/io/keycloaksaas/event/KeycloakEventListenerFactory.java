package io.keycloaksaas.event;

import com.google.auto.service.AutoService;
import org.keycloak.Config;
import org.keycloak.events.EventListenerProvider;
import org.keycloak.events.EventListenerProviderFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;

/** Keycloak's door to the log. Also starts and stops the node's {@link Sequencer}. */
@AutoService(EventListenerProviderFactory.class)
public final class KeycloakEventListenerFactory implements EventListenerProviderFactory {
  public static final String ID = "saas";

  private Sequencer sequencer;

  /** Whether the realm was set up, as far as the log is concerned. */
  public static boolean listensTo(RealmModel realm) {
    return realm.getEventsListenersStream().anyMatch(ID::equals);
  }

  @Override
  public EventListenerProvider create(KeycloakSession session) {
    return new KeycloakEvents(session);
  }

  @Override
  public String getId() {
    return ID;
  }

  @Override
  public void init(Config.Scope config) {}

  @Override
  public void postInit(KeycloakSessionFactory factory) {
    sequencer = Sequencer.connect(factory);
  }

  @Override
  public void close() {
    if (sequencer != null) {
      sequencer.stop();
    }
  }
}
