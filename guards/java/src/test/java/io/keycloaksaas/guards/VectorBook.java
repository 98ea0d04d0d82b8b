package io.keycloaksaas.guards;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Set;

/** Collects the cases of {@code tokens.json} and writes them down, always in the same bytes. */
final class VectorBook {
  static final String HEADER = "{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"main\"}";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final ArrayNode cases = JSON.createArrayNode();
  private final Set<String> names = new HashSet<>();

  /** Signed honestly by the issuer's main key. */
  static String issued(String payload) {
    return Forge.token(HEADER, payload, "RS256", "main");
  }

  static String issued(Claims claims) {
    return issued(claims.text());
  }

  /** A header other than the honest one, signed by the issuer's main key all the same. */
  static String headed(String header) {
    return Forge.token(header, Claims.honest().text(), "RS256", "main");
  }

  Entry accept(String name, String why, String token) {
    return add(name, why, token, "accept");
  }

  Entry accept(String name, String why, Claims claims) {
    return accept(name, why, issued(claims));
  }

  Entry refuse(TokenFault fault, String name, String why, String token) {
    Entry entry = add(name, why, token, Refusal.UNAUTHENTICATED.code());
    entry.node.put("reason", fault.word());
    return entry;
  }

  Entry refuse(TokenFault fault, String name, String why, Claims claims) {
    return refuse(fault, name, why, issued(claims));
  }

  Entry unsupported(String name, String why, Claims claims) {
    return add(name, why, issued(claims), Refusal.UNSUPPORTED_MODE.code());
  }

  private Entry add(String name, String why, String token, String expect) {
    if (!names.add(name)) {
      throw new IllegalStateException("Two cases are called " + name);
    }
    ObjectNode node = cases.addObject().put("name", name).put("why", why);
    node.put("token", token).put("expect", expect);
    return new Entry(node);
  }

  ObjectNode document() {
    ObjectNode document = JSON.createObjectNode();
    document.put("description", "Tokens with known verdicts; see README.md. Test keys only.");
    document.set(
        "config",
        Claims.object(
            "{\"issuer\":\"%s\",\"audience\":\"%s\",\"algorithms\":[\"RS256\"],\"leeway\":5,\"now\":%d}"
                .formatted(Claims.ISSUER, Claims.AUDIENCE, Claims.NOW)));
    document.set("jwks", Claims.object(Forge.published().toString()));
    document.set("cases", cases);
    return document;
  }

  static String write(ObjectNode document) {
    DefaultIndenter indent = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(indent);
    printer.indentArraysWith(indent);
    try {
      return JSON.writer(printer).writeValueAsString(document) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What else there is to say about a case. */
  record Entry(ObjectNode node) {
    /** Settings that differ from the file's, for this case. */
    Entry config(String json) {
      node.set("config", Claims.object(json));
      return this;
    }

    /** A guard on the accepted token; {@code expect} is {@code pass} or the refusal's code. */
    Entry check(String guard, String args, String expect) {
      ObjectNode check = node.withArray("checks").addObject().put("guard", guard);
      check.set("args", Claims.array(args));
      check.put("expect", expect);
      return this;
    }

    /** The same at another second. */
    Entry checkAt(long now, String guard, String args, String expect) {
      check(guard, args, expect);
      ArrayNode checks = node.withArray("checks");
      ((ObjectNode) checks.get(checks.size() - 1)).put("now", now);
      return this;
    }
  }
}
