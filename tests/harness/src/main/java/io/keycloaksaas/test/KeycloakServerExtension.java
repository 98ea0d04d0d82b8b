package io.keycloaksaas.test;

import java.time.Duration;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.function.BiFunction;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Behind {@link SaasServer}. The server lives in the root store: started by the first class that
 * needs it, closed by JUnit when the last one is done. The realm lives in the store of the class.
 */
public final class KeycloakServerExtension
    implements BeforeAllCallback, AfterEachCallback, AfterAllCallback, ParameterResolver {

  /** A tenth of a second, Awaitility's own, adds up over some thousand short waits. */
  static {
    Awaitility.setDefaultPollInterval(Duration.ofMillis(30));
  }

  private static final Namespace STORE = Namespace.create(KeycloakServerExtension.class);

  private static final Map<Class<?>, BiFunction<KeycloakServer, ExtensionContext, Object>> GIVEN =
      Map.of(
          KeycloakServer.class, (server, context) -> server,
          Database.class, (server, context) -> server.database(),
          SqlCounter.class, (server, context) -> server.database().counter(),
          ServerClock.class, (server, context) -> server.clock(),
          TestRealm.class, (server, context) -> realm(context));

  @Override
  public void beforeAll(ExtensionContext context) {
    if (realm(context) == null) { // a nested class finds the realm of the class around it
      var realm = TestRealm.create(server(context), context.getRequiredTestClass());
      context.getStore(STORE).put(TestRealm.class, realm);
    }
  }

  @Override
  public void afterEach(ExtensionContext context) {
    server(context).clock().reset();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    ServiceLoader.load(RealmInspection.class)
        .forEach(one -> one.inspect(realm(context), server(context).database()));
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return GIVEN.containsKey(parameter.getParameter().getType());
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return GIVEN.get(parameter.getParameter().getType()).apply(server(context), context);
  }

  private static TestRealm realm(ExtensionContext context) {
    return context.getStore(STORE).get(TestRealm.class, TestRealm.class);
  }

  private static KeycloakServer server(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(STORE)
        .getOrComputeIfAbsent(
            KeycloakServer.class, key -> Servers.start(Settings.current()), KeycloakServer.class);
  }
}
