package io.keycloaksaas.test;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.opentest4j.TestAbortedException;

/** A running Keycloak with our jars. Safe for use by many threads. */
public interface KeycloakServer extends AutoCloseable {

  /** With which servers of tests seal their log; of no use elsewhere. */
  String AUDIT_KEYS = "test:dGhpcyBrZXkgaXMgZm9yIHRlc3RzIGFuZCBub3Qgc2VjcmV0Lg==";

  /** Without a slash at the end. */
  URI baseUrl();

  default URI realmUrl(String realm) {
    return URI.create(baseUrl() + "/realms/" + realm);
  }

  /** Where health and metrics are, without a slash at the end; empty where nobody told. */
  default Optional<URI> managementUrl() {
    return Optional.empty();
  }

  /**
   * Starts a second node; skips the test where only one can be had.
   *
   * @param options of {@code kc.sh start}, instead of those of the same name
   */
  default KeycloakNode startNode(String... options) {
    throw new TestAbortedException("needs a server that the tests start themselves");
  }

  /** Where it looks for its billing provider; skips the test where nobody told. */
  default BillingPlace billing() {
    throw new TestAbortedException("needs a server that the tests start themselves");
  }

  /** Whom it asks about domains; skips the test where nobody told. */
  default DnsPair dns() {
    throw new TestAbortedException("needs a server that the tests start themselves");
  }

  /** Its folder of themes, which it looks into when one is asked for; skips the test elsewhere. */
  default Path themes() {
    throw new TestAbortedException("needs a server that the tests start themselves");
  }

  Database database();

  default ServerClock clock() {
    return new ServerClock(this);
  }

  /** How to log in to any realm through a public client that exists. */
  default OidcClient client(String realm, String clientId) {
    return new OidcClient(realmUrl(realm), clientId, Optional.empty());
  }

  /** {@code /admin/realms}, as the server's first administrator. */
  default AdminClient admin() {
    return new AdminClient(this, baseUrl() + "/admin/realms");
  }

  /** {@code /admin/realms/{realm}}, as the server's first administrator. */
  default AdminClient admin(String realm) {
    return new AdminClient(this, baseUrl() + "/admin/realms/" + realm);
  }

  @Override
  void close();
}
