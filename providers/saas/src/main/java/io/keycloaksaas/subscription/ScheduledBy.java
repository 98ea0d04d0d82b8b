package io.keycloaksaas.subscription;

/**
 * Who has decided what is to become of a subscription later; the same may take it back. Of what a
 * billing provider runs, the provider decides.
 */
public enum ScheduledBy {
  SUBJECT,
  ADMINISTRATOR
}
