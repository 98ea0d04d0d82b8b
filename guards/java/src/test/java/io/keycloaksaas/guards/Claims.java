package io.keycloaksaas.guards;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** The honest claims that hostile ones are bent from. Mutable; one per case. */
final class Claims {
  static final long NOW = 1_780_000_000L;
  static final String ISSUER = "https://id.example.com/realms/demo";
  static final String AUDIENCE = "sample-service";
  static final String ACME = "6f1c2b1e-5a0f-4c0e-9a52-0d6f3f1f7a11";
  static final String GLOBEX = "b7a64c0d-1f0e-4f57-8a41-7c0a5d1f9e22";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final ObjectNode root;

  private Claims(ObjectNode root) {
    this.root = root;
  }

  static Claims honest() {
    return new Claims(
        object(
            """
            {"exp":%d,"iat":%d,"jti":"c6b2","iss":"%s","aud":["sample-service","saas-api"],
             "sub":"5e0d7a9c-8a3b-4a54-9d0c-2f6f1b9d3c33","typ":"Bearer","azp":"demo-app",
             "sid":"a1","scope":"openid saas email",
             "org":{"id":"%s","slug":"acme","roles":["org:admin","org:owner"],
              "permissions":["org:members:manage","org:read"]},
             "ent":{"v":1843,"uv":12,"c":"7.f3a9","plan":"pro","standing":"trialing","until":%d,
              "features":["org:analytics","org:api_access","org:basic"],
              "limits":{"org:members":-1,"projects":3,"runs":1000,"seats":0}}}
            """
                .formatted(NOW + 300, NOW - 10, ISSUER, ACME, NOW + 600)));
  }

  static Claims withoutOrganization() {
    return honest().remove("org").remove("ent.v").set("ent.plan", "\"user:plus\"");
  }

  /** The claims in a text that common parsers can read. */
  static Optional<Claims> of(String text) {
    try {
      return JSON.readTree(text) instanceof ObjectNode root
          ? Optional.of(new Claims(root))
          : Optional.empty();
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  boolean has(String path) {
    return !root.at(pointer(path)).isMissingNode();
  }

  String get(String path) {
    return root.at(pointer(path)).toString();
  }

  /** Sets the member at the dotted path to a JSON value. */
  Claims set(String path, String json) {
    parent(path).set(last(path), tree(json));
    return this;
  }

  Claims remove(String path) {
    parent(path).remove(last(path));
    return this;
  }

  /** Puts members before those of the object at the path, as text: so a member can occur twice. */
  String twice(String path, String members) {
    String object = get(path);
    return text().replace(object, "{" + members + "," + object.substring(1));
  }

  /** Replaces the value at the path by text that no tree can hold. */
  String raw(String path, String text) {
    set(path, "\"RAW\"");
    return text().replace("\"RAW\"", text);
  }

  String text() {
    return root.toString();
  }

  private ObjectNode parent(String path) {
    int dot = path.lastIndexOf('.');
    return dot < 0 ? root : (ObjectNode) root.at(pointer(path.substring(0, dot)));
  }

  private static String pointer(String path) {
    return "/" + path.replace('.', '/');
  }

  private static String last(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  static ObjectNode object(String json) {
    return (ObjectNode) tree(json);
  }

  static ArrayNode array(String json) {
    return (ArrayNode) tree(json);
  }

  private static JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(json, e);
    }
  }
}
