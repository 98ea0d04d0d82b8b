package io.keycloaksaas.it;

import com.fasterxml.jackson.databind.JsonNode;
import io.keycloaksaas.test.TestRealm;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Webhooks of a realm that hear of the events which {@link #write} makes, and of no others. */
record Endpoints(TestRealm realm) {
  private static final String TYPE = "user.updated";

  /** The id of a new endpoint. */
  String create(String url) {
    return realm
        .saasAdmin()
        .post("webhooks", Map.of("url", url, "eventTypes", List.of(TYPE)))
        .expect(201)
        .json()
        .path("id")
        .asText();
  }

  /** The marker of some events that were committed together. */
  String write(int count) {
    var marker = UUID.randomUUID().toString();
    realm.part("probe/events", Optional.empty()).post(marker + "?count=" + count).expect(204);
    return marker;
  }

  JsonNode endpoint(String id) {
    return realm.saasAdmin().get("webhooks/" + id).expect(200).json();
  }

  /** The newest delivery; a missing node while there is none. */
  JsonNode delivery(String endpoint) {
    return realm
        .saasAdmin()
        .get("webhooks/" + endpoint + "/deliveries")
        .expect(200)
        .json()
        .path("items")
        .path(0);
  }

  /** The last attempt of the newest delivery; a missing node while there is none. */
  JsonNode attempt(String endpoint) {
    var delivery = delivery(endpoint);
    return delivery.isMissingNode()
        ? delivery
        : realm
            .saasAdmin()
            .get(
                "webhooks/"
                    + endpoint
                    + "/deliveries/"
                    + delivery.path("id").asText()
                    + "/attempts")
            .expect(200)
            .json()
            .path("items")
            .path(0);
  }
}
