package io.keycloaksaas.mail;

final class MailHandler {
  static final String KIND = "mail";

  private MailHandler() {}
}
