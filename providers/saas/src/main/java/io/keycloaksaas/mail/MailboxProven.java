package io.keycloaksaas.mail;

import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.provider.ProviderEvent;

/**
 * An account has proven the mailbox of its present address for the first time. Published in the
 * transaction of the proof.
 */
public record MailboxProven(KeycloakSession session, UserModel user, Proof proof)
    implements ProviderEvent {}
