package io.keycloaksaas.mail;

import java.time.Instant;
import java.util.Map;

/**
 * A message to be sent after the commit. It carries no secret: what must not wait in the database,
 * such as the token of a link, is made by a {@link MailPreparer} when the message is.
 *
 * @param template such as {@code org-invitation}; the files are {@code saas-<template>.ftl}
 * @param recipient the address, as it stands in the row the message is about
 * @param userId the recipient's account, which gives the locale; null when there may be none
 * @param organizationId whose message it is, or null
 * @param reference what it is about, such as the id of an invitation
 * @param parameters for the template; plain text, escaped there
 * @param expires after which it is no longer worth sending
 */
public record Mail(
    String template,
    String recipient,
    String userId,
    String organizationId,
    String reference,
    Map<String, String> parameters,
    Instant expires) {}
