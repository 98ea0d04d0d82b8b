package io.keycloaksaas.apikey.rest;

import io.keycloaksaas.apikey.ApiKeys;
import io.keycloaksaas.apikey.ApiKeys.Secret;
import io.keycloaksaas.platform.Answers;
import io.keycloaksaas.platform.Cursor;
import io.keycloaksaas.platform.Page;
import jakarta.ws.rs.core.Response;
import org.keycloak.models.KeycloakSession;

/** What all lists of keys answer alike. */
final class ApiKeyPages {
  private ApiKeyPages() {}

  static Response of(ApiKeys keys, String cursor, String pageSize) {
    Page.Request page = Page.Request.of(cursor, pageSize);
    return Answers.ok(
        Page.of(
            page,
            keys.list(page),
            key -> new Cursor(key.createdAt().toEpochMilli(), key.id()),
            ApiKeyRepresentation::of));
  }

  static Response created(KeycloakSession session, Secret secret) {
    return Answers.created(
        session.getContext().getUri().getAbsolutePathBuilder().path(secret.key().id()).build(),
        ApiKeyRepresentation.of(secret));
  }
}
