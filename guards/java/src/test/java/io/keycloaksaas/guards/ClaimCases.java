package io.keycloaksaas.guards;

import static io.keycloaksaas.guards.Claims.NOW;
import static io.keycloaksaas.guards.TokenFault.AUDIENCE;
import static io.keycloaksaas.guards.TokenFault.CLAIMS;
import static io.keycloaksaas.guards.TokenFault.DUPLICATE_KEY;
import static io.keycloaksaas.guards.TokenFault.EXPIRED;
import static io.keycloaksaas.guards.TokenFault.ISSUER;
import static io.keycloaksaas.guards.TokenFault.MALFORMED;
import static io.keycloaksaas.guards.TokenFault.NOT_YET_VALID;
import static io.keycloaksaas.guards.TokenFault.SCOPE;
import static io.keycloaksaas.guards.TokenFault.TYPE;
import static io.keycloaksaas.guards.VectorBook.issued;

import java.nio.charset.StandardCharsets;

/** Cases about the payload's form and the claims every access token has. All rightly signed. */
final class ClaimCases {
  private ClaimCases() {}

  static void addTo(VectorBook book) {
    payload(book);
    duplicates(book);
    issuer(book);
    audience(book);
    scopeAndType(book);
    times(book);
    parties(book);
  }

  private static Claims honest() {
    return Claims.honest();
  }

  private static void payload(VectorBook book) {
    String text = honest().text();
    book.refuse(MALFORMED, "payload: an array", "an object is expected", issued("[" + text + "]"));
    book.refuse(MALFORMED, "payload: cut", "not JSON", issued(text.substring(0, 200)));
    book.refuse(MALFORMED, "payload: two objects", "nothing may follow", issued(text + "{}"));
    book.refuse(
        MALFORMED, "payload: byte order mark", "RFC 8259 has none", issued("\uFEFF" + text));
    book.refuse(
        MALFORMED,
        "payload: a comment",
        "strict JSON only",
        issued("{/* \"aud\":1 */" + text.substring(1)));
    book.refuse(
        MALFORMED, "payload: NaN", "not a number in JSON", issued(honest().raw("x", "NaN")));
    book.refuse(
        MALFORMED, "payload: leading zero", "010 is 8 to some", issued(honest().raw("x", "010")));
    book.refuse(
        MALFORMED,
        "payload: control character in a string",
        "must be escaped",
        issued(honest().raw("x", "\"a\u0001b\"")));
    book.refuse(
        MALFORMED,
        "payload: half a surrogate pair",
        "parsers disagree on what it is",
        issued(honest().raw("x", "\"\\ud800\"")));
    book.refuse(
        MALFORMED,
        "payload: not UTF-8",
        "a lone byte E9",
        Forge.token(
            VectorBook.HEADER,
            honest().set("x", "\"\u00e9\"").text().getBytes(StandardCharsets.ISO_8859_1)));
    book.refuse(
        MALFORMED,
        "payload: 33 levels",
        "32 are the most",
        issued(honest().raw("x", "[".repeat(32) + "]".repeat(32))));
    book.accept(
        "payload: 32 levels",
        "strange, but none of our business",
        honest().set("x", "[".repeat(31) + "]".repeat(31)));
    book.accept(
        "payload: spaces between tokens",
        "JSON allows them",
        issued(text.replace("\"ent\":", " \"ent\" :\t\r\n ")));
    book.accept(
        "payload: escaped names",
        "the same text",
        issued(text.replace("\"ent\"", "\"\\u0065nt\"")));
  }

  private static void duplicates(VectorBook book) {
    String text = honest().text();
    String before = "{\"aud\":\"sample-service\"," + text.substring(1);
    book.refuse(DUPLICATE_KEY, "twice: aud", "first or last? neither", issued(before));
    book.refuse(
        DUPLICATE_KEY,
        "twice: aud, once escaped",
        "compared after unescaping",
        issued(before.replaceFirst("\"aud\"", "\"\\\\u0061ud\"")));
    book.refuse(
        DUPLICATE_KEY,
        "twice: org",
        "two organizations",
        issued(text.substring(0, text.length() - 1) + ",\"org\":null}"));
    book.refuse(
        DUPLICATE_KEY,
        "twice: permissions",
        "two lists",
        issued(honest().twice("org", "\"permissions\":[\"org:delete\"]")));
    book.refuse(
        DUPLICATE_KEY,
        "twice: a limit",
        "at any depth",
        issued(honest().twice("ent.limits", "\"projects\":-1")));
    book.refuse(
        DUPLICATE_KEY,
        "twice: the same value",
        "harmless is not for us to say",
        issued(honest().twice("ent", "\"plan\":\"pro\"")));
    book.refuse(
        DUPLICATE_KEY,
        "twice: in a claim we do not know",
        "the whole document is checked",
        issued(honest().raw("x", "[{\"y\":{\"a\":1,\"a\":1}}]")));
  }

  private static void issuer(VectorBook book) {
    book.refuse(ISSUER, "iss: missing", "mandatory", honest().remove("iss"));
    book.refuse(
        ISSUER,
        "iss: another realm",
        "same server, other realm",
        honest().set("iss", "\"https://id.example.com/realms/other\""));
    book.refuse(
        ISSUER,
        "iss: trailing slash",
        "compared exactly",
        honest().set("iss", "\"https://id.example.com/realms/demo/\""));
    book.refuse(
        ISSUER,
        "iss: a longer name",
        "compared exactly",
        honest().set("iss", "\"https://id.example.com/realms/demo-evil\""));
    book.refuse(
        ISSUER,
        "iss: list",
        "a string is expected",
        honest().set("iss", "[\"https://id.example.com/realms/demo\"]"));
  }

  private static void audience(VectorBook book) {
    book.accept("aud: one string", "RFC 7519", honest().set("aud", "\"sample-service\""));
    book.refuse(AUDIENCE, "aud: missing", "mandatory", honest().remove("aud"));
    book.refuse(AUDIENCE, "aud: another service", "not for us", honest().set("aud", "\"other\""));
    book.refuse(
        AUDIENCE, "aud: others", "not for us", honest().set("aud", "[\"other\",\"account\"]"));
    book.refuse(AUDIENCE, "aud: empty list", "for nobody", honest().set("aud", "[]"));
    book.refuse(
        AUDIENCE,
        "aud: a longer name",
        "no substrings",
        honest().set("aud", "\"sample-service-2\""));
    book.refuse(
        AUDIENCE,
        "aud: names in one string",
        "no splitting",
        honest().set("aud", "\"sample-service other\""));
    book.refuse(
        AUDIENCE, "aud: other case", "compared exactly", honest().set("aud", "\"Sample-Service\""));
    book.refuse(
        CLAIMS,
        "aud: object",
        "a member is no list item",
        honest().set("aud", "{\"sample-service\":true}"));
    book.refuse(
        CLAIMS,
        "aud: a number in the list",
        "lists are of strings",
        honest().set("aud", "[\"sample-service\",1]"));
    book.refuse(
        CLAIMS,
        "aud: list in a list",
        "lists are of strings",
        honest().set("aud", "[[\"sample-service\"]]"));
    book.refuse(AUDIENCE, "aud: null", "the same as none", honest().set("aud", "null"));
  }

  private static void scopeAndType(VectorBook book) {
    book.refuse(SCOPE, "scope: missing", "mandatory", honest().remove("scope"));
    book.refuse(
        SCOPE,
        "scope: without saas",
        "claims of another mapper, not ours",
        honest().set("scope", "\"openid email\""));
    book.refuse(
        SCOPE,
        "scope: saas-api only",
        "words, not prefixes",
        honest().set("scope", "\"saas-api\""));
    book.refuse(SCOPE, "scope: SAAS", "compared exactly", honest().set("scope", "\"SAAS\""));
    book.refuse(
        SCOPE,
        "scope: with commas",
        "words are separated by spaces",
        honest().set("scope", "\"openid,saas\""));
    book.refuse(
        SCOPE,
        "scope: with tabs",
        "words are separated by spaces",
        honest().set("scope", "\"openid\\tsaas\""));
    book.refuse(SCOPE, "scope: list", "a string is expected", honest().set("scope", "[\"saas\"]"));
    book.refuse(TYPE, "typ: ID token", "says who, not what for", honest().set("typ", "\"ID\""));
    book.refuse(TYPE, "typ: refresh token", "for the issuer", honest().set("typ", "\"Refresh\""));
    book.refuse(TYPE, "typ: missing", "mandatory", honest().remove("typ"));
    book.refuse(TYPE, "typ: lower case", "compared exactly", honest().set("typ", "\"bearer\""));
    book.refuse(TYPE, "typ: list", "a string is expected", honest().set("typ", "[\"Bearer\"]"));
  }

  private static void times(VectorBook book) {
    book.refuse(CLAIMS, "exp: missing", "mandatory", honest().remove("exp"));
    book.refuse(EXPIRED, "exp: passed", "too late", honest().set("exp", "" + (NOW - 60)));
    book.accept("exp: within the leeway", "clocks differ", honest().set("exp", "" + (NOW - 4)))
        .check("inOrg", "[]", "pass")
        .checkAt(NOW + 1, "inOrg", "[]", "unauthenticated");
    book.refuse(
        EXPIRED, "exp: leeway over", "not a second more", honest().set("exp", "" + (NOW - 5)));
    book.refuse(CLAIMS, "exp: string", "a number", honest().set("exp", "\"" + (NOW + 300) + "\""));
    book.refuse(CLAIMS, "exp: fraction", "whole seconds", honest().set("exp", (NOW + 300) + ".5"));
    book.refuse(CLAIMS, "exp: exponent", "whole seconds", issued(honest().raw("exp", "1e12")));
    book.refuse(
        CLAIMS, "exp: after the year 9999", "out of range", honest().set("exp", "253402300800"));
    book.refuse(CLAIMS, "exp: null", "a number", honest().set("exp", "null"));
    book.refuse(CLAIMS, "exp: negative", "out of range", honest().set("exp", "-1"));
    book.refuse(
        NOT_YET_VALID, "nbf: in the future", "too early", honest().set("nbf", "" + (NOW + 60)));
    book.accept("nbf: within the leeway", "clocks differ", honest().set("nbf", "" + (NOW + 5)));
    book.refuse(
        NOT_YET_VALID, "iat: in the future", "not made yet", honest().set("iat", "" + (NOW + 6)));
    book.refuse(CLAIMS, "iat: string", "a number", honest().set("iat", "\"now\""));
  }

  private static void parties(VectorBook book) {
    book.refuse(CLAIMS, "sub: missing", "whose token?", honest().remove("sub"));
    book.refuse(CLAIMS, "sub: empty", "whose token?", honest().set("sub", "\"\""));
    book.refuse(CLAIMS, "sub: number", "a string", honest().set("sub", "7"));
    book.accept("azp: missing", "optional", honest().remove("azp"));
    book.refuse(CLAIMS, "azp: list", "a string", honest().set("azp", "[\"demo-app\"]"));
    book.accept(
        "act: impersonated",
        "allowed, and visible to the service",
        honest().set("act", "{\"iss\":\"https://id.example.com/realms/master\",\"sub\":\"root\"}"));
    book.refuse(CLAIMS, "act: string", "an object", honest().set("act", "\"root\""));
    book.refuse(CLAIMS, "act: nobody", "who acts?", honest().set("act", "{\"name\":\"root\"}"));
    book.accept(
        "unknown claims",
        "others may write what they like",
        honest().set("groups", "[1,null,{\"a\":2.5}]").set("acr", "\"1\""));
  }
}
