package io.keycloaksaas.it;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.keycloaksaas.test.TestRealm;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Queues messages in a realm as a tenant's request would, and watches what becomes of them. */
record Mailbox(TestRealm realm) {
  static final Duration SOON = Duration.ofSeconds(60);

  /** Of a template that says an ownership has changed; its id. */
  String queue(String recipient) {
    return queue("ownership-transferred", recipient, Map.of("organizationName", "Acme"));
  }

  String queue(String template, String recipient, Map<String, String> parameters) {
    return queue(template, recipient, parameters, Map.of());
  }

  /**
   * @param more fields of the message
   */
  String queue(
      String template, String recipient, Map<String, String> parameters, Map<String, String> more) {
    return post("mails", body(template, recipient, parameters, more));
  }

  /** In a transaction that is rolled back. */
  String queueAndRollBack(String recipient) {
    return post(
        "mails?rollback=true",
        body("ownership-transferred", recipient, Map.of("organizationName", "Acme"), Map.of()));
  }

  private String post(String path, Map<String, Object> body) {
    return realm
        .part("probe", Optional.empty())
        .post(path, body)
        .expect(200)
        .json()
        .get("id")
        .asText();
  }

  private static Map<String, Object> body(
      String template, String recipient, Map<String, String> parameters, Map<String, String> more) {
    var body = new HashMap<String, Object>(more);
    body.put("template", template);
    body.put("recipient", recipient);
    body.put("parameters", parameters);
    return body;
  }

  /** As an administrator sees it. */
  JsonNode message(String id) {
    return realm.saasAdmin().get("email-messages/" + id).expect(200).json();
  }

  String state(String id) {
    return message(id).get("state").asText();
  }

  JsonNode awaitState(String id, String state) {
    await().atMost(SOON).until(() -> state(id), state::equals);
    return message(id);
  }
}
