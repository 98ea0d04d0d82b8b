package io.keycloaksaas.test;

import java.net.URI;

/**
 * A server that somebody else runs, with our jars, the probe and {@code admin}/{@code admin}.
 * Nothing is started or stopped.
 */
record AttachedServer(URI baseUrl, Database database) implements KeycloakServer {

  AttachedServer {
    var text = baseUrl.toString();
    baseUrl = URI.create(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
  }

  @Override
  public void close() {}
}
