package io.keycloaksaas.guards;

import static io.keycloaksaas.guards.TokenFault.ALGORITHM;
import static io.keycloaksaas.guards.TokenFault.DUPLICATE_KEY;
import static io.keycloaksaas.guards.TokenFault.HEADER;
import static io.keycloaksaas.guards.TokenFault.MALFORMED;
import static io.keycloaksaas.guards.TokenFault.MISSING;
import static io.keycloaksaas.guards.TokenFault.SIGNATURE;
import static io.keycloaksaas.guards.TokenFault.TOO_LARGE;
import static io.keycloaksaas.guards.TokenFault.UNKNOWN_KEY;
import static io.keycloaksaas.guards.VectorBook.headed;
import static io.keycloaksaas.guards.VectorBook.issued;

/** Cases about everything around the claims: form, header, key, signature. */
final class EnvelopeCases {
  private static final String CLAIMS = Claims.honest().text();
  private static final String HONEST = issued(CLAIMS);

  private EnvelopeCases() {}

  static void addTo(VectorBook book) {
    honest(book);
    form(book);
    algorithms(book);
    headers(book);
    keys(book);
  }

  private static void honest(VectorBook book) {
    book.accept("honest: as issued", "the token everything else is bent from", HONEST);
    book.accept(
        "honest: after a rotation",
        "any published key will do",
        Forge.token("{\"alg\":\"RS256\",\"kid\":\"next\"}", CLAIMS, "RS256", "next"));
    book.accept(
        "honest: typ at+jwt",
        "RFC 9068",
        headed("{\"alg\":\"RS256\",\"typ\":\"at+jwt\",\"kid\":\"main\"}"));
    book.accept(
            "honest: ES256 where configured",
            "elliptic curves are asymmetric too",
            Forge.token("{\"alg\":\"ES256\",\"kid\":\"elliptic\"}", CLAIMS, "ES256", "elliptic"))
        .config("{\"algorithms\":[\"ES256\"]}");
    book.accept(
            "honest: PS256 where configured",
            "a key without alg serves every RSA algorithm",
            Forge.token("{\"alg\":\"PS256\",\"kid\":\"next\"}", CLAIMS, "PS256", "next"))
        .config("{\"algorithms\":[\"RS256\",\"PS256\"]}");
  }

  private static void form(VectorBook book) {
    String[] parts = HONEST.split("\\.");
    book.refuse(MISSING, "form: no token", "an anonymous request", (String) null);
    book.refuse(MISSING, "form: empty token", "an anonymous request", "");
    book.accept("form: exactly 16 kB", "16,384 characters are the most", sized(16_384));
    book.refuse(TOO_LARGE, "form: more than 16 kB", "one character more", sized(16_385));
    book.refuse(MALFORMED, "form: two parts", "no signature part", parts[0] + "." + parts[1]);
    book.refuse(MALFORMED, "form: four parts", "a tail", HONEST + ".e30");
    book.refuse(MALFORMED, "form: five parts", "looks like a JWE", "e30.e30.e30.e30." + parts[2]);
    book.refuse(MALFORMED, "form: empty payload", "nothing signed", parts[0] + ".." + parts[2]);
    book.refuse(MALFORMED, "form: padded", "base64url has no padding here", HONEST + "==");
    book.refuse(MALFORMED, "form: new line at the end", "one spelling only", HONEST + "\n");
    book.refuse(
        MALFORMED,
        "form: with the word Bearer",
        "the token without its scheme",
        "Bearer " + HONEST);
    book.refuse(
        MALFORMED,
        "form: stray bits",
        "the last character of the signature has four unused bits, set here",
        HONEST.substring(0, HONEST.length() - 1) + (char) (HONEST.charAt(HONEST.length() - 1) + 1));
    book.refuse(MALFORMED, "form: not base64url", "a plus sign", "+" + HONEST.substring(1));
    book.refuse(
        MALFORMED, "form: header is an array", "an object is expected", headed("[\"RS256\"]"));
    book.refuse(
        MALFORMED,
        "form: header with a trailing comma",
        "strict JSON only",
        headed("{\"alg\":\"RS256\",\"kid\":\"main\",}"));
  }

  /** Honest, of that many characters: spaces after the claims, and in the header where needed. */
  private static String sized(int length) {
    for (String gap : new String[] {"", " ", "  "}) {
      String header = VectorBook.HEADER.replace("}", gap + "}");
      int spaces = length * 3 / 4 - 256 - header.length() - CLAIMS.length() - 4;
      for (int more = 0; more < 8; more++) {
        String payload = CLAIMS + " ".repeat(spaces + more);
        if (Forge.input(header, payload).length() + 343 == length) {
          return Forge.token(header, payload, "RS256", "main");
        }
      }
    }
    throw new IllegalStateException("No token has " + length + " characters");
  }

  private static void algorithms(VectorBook book) {
    String none = Forge.input("{\"alg\":\"none\",\"kid\":\"main\"}", CLAIMS);
    book.refuse(ALGORITHM, "alg: none, unsigned", "never an algorithm", none + ".");
    book.refuse(
        ALGORITHM, "alg: none, signed", "never an algorithm", none + "." + HONEST.split("\\.")[2]);
    book.refuse(
        ALGORITHM,
        "alg: nOnE",
        "a black list would miss it",
        headed("{\"alg\":\"nOnE\",\"kid\":\"main\"}"));
    String hs256 = Forge.input("{\"alg\":\"HS256\",\"kid\":\"main\"}", CLAIMS);
    book.refuse(
        ALGORITHM,
        "alg: HS256 with the public key as PEM",
        "key confusion",
        hs256 + "." + Forge.encode(Forge.hmacWithPublicKey(hs256, true)));
    book.refuse(
        ALGORITHM,
        "alg: HS256 with the public key as DER",
        "key confusion",
        hs256 + "." + Forge.encode(Forge.hmacWithPublicKey(hs256, false)));
    book.refuse(
        ALGORITHM,
        "alg: RS512, not configured",
        "a good signature, but nobody asked for it",
        Forge.token("{\"alg\":\"RS512\",\"kid\":\"next\"}", CLAIMS, "RS512", "next"));
    book.refuse(
        ALGORITHM,
        "alg: ES256, not configured",
        "a good signature, but nobody asked for it",
        Forge.token("{\"alg\":\"ES256\",\"kid\":\"elliptic\"}", CLAIMS, "ES256", "elliptic"));
    book.refuse(ALGORITHM, "alg: missing", "mandatory", headed("{\"kid\":\"main\"}"));
    book.refuse(
        ALGORITHM, "alg: number", "a string is expected", headed("{\"alg\":256,\"kid\":\"main\"}"));
    book.refuse(
        ALGORITHM,
        "alg: list",
        "a string is expected",
        headed("{\"alg\":[\"RS256\"],\"kid\":\"main\"}"));
    book.refuse(
        ALGORITHM,
        "alg: lower case",
        "names are compared exactly",
        headed("{\"alg\":\"rs256\",\"kid\":\"main\"}"));
  }

  private static void headers(VectorBook book) {
    String foreign = Forge.rsa("foreign").toPublicJWK().toJSONString();
    book.refuse(
        HEADER,
        "header: jwk",
        "a token does not bring its own key",
        Forge.token(
            "{\"alg\":\"RS256\",\"kid\":\"foreign\",\"jwk\":%s}".formatted(foreign),
            CLAIMS,
            "RS256",
            "foreign"));
    for (String name : new String[] {"jku", "x5u"}) {
      book.refuse(
          HEADER,
          "header: " + name,
          "a token does not say where its key is, even when rightly signed",
          headed(
              "{\"alg\":\"RS256\",\"kid\":\"main\",\"%s\":\"https://evil.example/k\"}"
                  .formatted(name)));
    }
    book.refuse(
        HEADER,
        "header: crit",
        "demands that nobody implements",
        headed("{\"alg\":\"RS256\",\"kid\":\"main\",\"crit\":[\"exp\"],\"exp\":1}"));
    book.refuse(
        HEADER,
        "header: empty crit",
        "present is enough",
        headed("{\"alg\":\"RS256\",\"kid\":\"main\",\"crit\":[]}"));
    book.refuse(
        HEADER,
        "header: b64",
        "changes what is signed (RFC 7797)",
        headed("{\"alg\":\"RS256\",\"kid\":\"main\",\"b64\":false}"));
    book.refuse(
        HEADER,
        "header: typ of a logout token",
        "rightly signed, meant for something else",
        headed("{\"alg\":\"RS256\",\"typ\":\"logout+jwt\",\"kid\":\"main\"}"));
    book.refuse(
        HEADER,
        "header: typ is a number",
        "a string is expected",
        headed("{\"alg\":\"RS256\",\"typ\":1,\"kid\":\"main\"}"));
    book.refuse(HEADER, "header: no kid", "which key?", headed("{\"alg\":\"RS256\"}"));
    book.refuse(
        HEADER,
        "header: kid is a number",
        "a string is expected",
        headed("{\"alg\":\"RS256\",\"kid\":0}"));
    book.refuse(
        DUPLICATE_KEY,
        "header: alg twice",
        "first or last? neither",
        headed("{\"alg\":\"none\",\"alg\":\"RS256\",\"kid\":\"main\"}"));
    book.refuse(
        DUPLICATE_KEY,
        "header: kid twice, once escaped",
        "compared after unescaping",
        headed("{\"alg\":\"RS256\",\"\\u006bid\":\"foreign\",\"kid\":\"main\"}"));
  }

  private static void keys(VectorBook book) {
    book.refuse(
        UNKNOWN_KEY,
        "key: not published",
        "a foreign issuer's key under its own name",
        Forge.token("{\"alg\":\"RS256\",\"kid\":\"foreign\"}", CLAIMS, "RS256", "foreign"));
    book.refuse(
        UNKNOWN_KEY,
        "key: a path for a name",
        "kid is looked up, never opened",
        headed("{\"alg\":\"RS256\",\"kid\":\"../../../../dev/null\"}"));
    book.refuse(
        UNKNOWN_KEY,
        "key: published for encryption",
        "use is enc",
        Forge.token("{\"alg\":\"RS256\",\"kid\":\"encryption\"}", CLAIMS, "RS256", "encryption"));
    book.refuse(
        UNKNOWN_KEY,
        "key: 1,024 bits",
        "RSA needs 2,048",
        Forge.token("{\"alg\":\"RS256\",\"kid\":\"short\"}", CLAIMS, "RS256", "short"));
    book.refuse(
        UNKNOWN_KEY,
        "key: of another kind",
        "an elliptic key for RS256",
        headed("{\"alg\":\"RS256\",\"kid\":\"elliptic\"}"));
    book.refuse(
            UNKNOWN_KEY,
            "key: published for another algorithm",
            "the key says RS256, the token PS256",
            Forge.token("{\"alg\":\"PS256\",\"kid\":\"main\"}", CLAIMS, "PS256", "main"))
        .config("{\"algorithms\":[\"RS256\",\"PS256\"]}");
    book.refuse(
        SIGNATURE,
        "signature: by a foreign key under a known name",
        "the name proves nothing",
        Forge.token(VectorBook.HEADER, CLAIMS, "RS256", "foreign"));
    String[] parts = HONEST.split("\\.");
    String richer =
        Claims.honest().set("ent.plan", "\"enterprise\"").set("ent.limits.seats", "-1").text();
    book.refuse(
        SIGNATURE,
        "signature: of other claims",
        "the payload was exchanged",
        Forge.input(VectorBook.HEADER, richer) + "." + parts[2]);
    book.refuse(
        SIGNATURE,
        "signature: of another header",
        "the header was exchanged",
        Forge.input("{\"alg\":\"RS256\",\"kid\":\"next\"}", CLAIMS) + "." + parts[2]);
    book.refuse(
        SIGNATURE,
        "signature: all zero",
        "CVE-2022-21449 and its like",
        parts[0] + "." + parts[1] + "." + Forge.encode(new byte[256]));
    book.refuse(
            SIGNATURE,
            "signature: all zero, elliptic",
            "CVE-2022-21449",
            Forge.input("{\"alg\":\"ES256\",\"kid\":\"elliptic\"}", CLAIMS)
                + "."
                + Forge.encode(new byte[64]))
        .config("{\"algorithms\":[\"ES256\"]}");
    book.refuse(
        SIGNATURE,
        "signature: cut short",
        "its first half",
        parts[0] + "." + parts[1] + "." + parts[2].substring(0, 172));
    book.refuse(
        SIGNATURE,
        "signature: bad, around claims with a member twice",
        "nothing is read before the signature holds",
        Forge.token(
            VectorBook.HEADER, Claims.honest().twice("org", "\"id\":\"x\""), "RS256", "foreign"));
  }
}
