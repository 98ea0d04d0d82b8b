package io.keycloaksaas.mail;

import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.provider.ProviderEvent;

/**
 * An account has come to the owner of its mailbox: whatever else lets anybody act in its name must
 * go. Published in the transaction of the proof.
 */
public record AccountReclaimed(KeycloakSession session, UserModel user) implements ProviderEvent {}
