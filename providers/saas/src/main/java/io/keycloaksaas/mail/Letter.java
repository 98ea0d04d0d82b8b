package io.keycloaksaas.mail;

import java.util.Map;

/**
 * A message as it goes out.
 *
 * @param smtp the realm's settings of its SMTP server
 */
record Letter(
    Map<String, String> smtp, String recipient, String subject, String text, String html) {}
