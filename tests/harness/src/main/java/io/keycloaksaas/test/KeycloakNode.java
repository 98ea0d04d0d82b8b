package io.keycloaksaas.test;

/**
 * One more node of a cluster, on the same database. Its tokens carry the first node's name, so what
 * one has issued the other accepts.
 */
public interface KeycloakNode extends KeycloakServer {

  /** As a power cut does: nothing is finished, nothing is given back. */
  void kill();
}
