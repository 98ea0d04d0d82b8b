package io.keycloaksaas.guards;

import static io.keycloaksaas.guards.Claims.ACME;
import static io.keycloaksaas.guards.Claims.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/**
 * Bends valid claims in ways that keep what they say, as far as a sloppy reader is concerned: other
 * types, other spellings, members lost, doubled or renamed, bytes damaged. Whatever comes out is
 * refused, or grants nothing that the original does not.
 */
class MutationPropertiesTest {
  private static final Instant NOW = Instant.ofEpochSecond(Claims.NOW);
  private static final TokenRules RULES =
      new TokenRules(Claims.ISSUER, Claims.AUDIENCE, Duration.ZERO);

  /** Everything a sloppy guard might be talked into. */
  private static final List<String> NAMES =
      List.of(
          "org:admin",
          "org:owner",
          "org:auditor",
          "org:read",
          "org:members:manage",
          "org:delete",
          "org:analytics",
          "org:api_access",
          "org:basic",
          "org:sso",
          "org:members",
          "projects",
          "runs",
          "seats",
          "constructor",
          "__proto__",
          "toString",
          "length",
          "0",
          "org",
          "pro",
          "");

  private static final List<String> PATHS =
      List.of(
          "exp",
          "iat",
          "iss",
          "aud",
          "sub",
          "typ",
          "azp",
          "scope",
          "org",
          "org.id",
          "org.slug",
          "org.roles",
          "org.permissions",
          "ent",
          "ent.v",
          "ent.uv",
          "ent.c",
          "ent.plan",
          "ent.standing",
          "ent.features",
          "ent.limits",
          "ent.limits.org:members",
          "ent.limits.projects",
          "ent.limits.runs",
          "ent.limits.seats");

  private static final List<String> JUNK =
      List.of(
          "null",
          "true",
          "false",
          "\"\"",
          "[]",
          "{}",
          "[[]]",
          "[null]",
          "-2",
          "-1.0",
          "1.0",
          "3.5",
          "1e3",
          "1e400",
          "99999999999999999999",
          "\"-1\"",
          "\"*\"",
          "[\"\"]",
          "\"org:administrator org:owner\"",
          "{\"org:sso\":true,\"length\":9}",
          "[0,1,2]",
          "{\"__proto__\":[\"org:sso\"]}",
          "\"9999999999\"",
          "\"trialing,paid\"");

  @Property(tries = 10_000)
  void noMutationGrantsMoreThanTheOriginal(
      @ForAll("originals") Claims original, @ForAll("mutations") List<Mutation> mutations) {
    String before = original.text();
    Set<String> granted = grants(before).orElseThrow();
    String after = before;
    for (Mutation mutation : mutations) {
      after = mutation.apply(after);
    }
    Optional<Set<String>> left = grants(after);
    assertThat(granted).as(after).containsAll(left.orElse(Set.of()));
    Statistics.label("mutated tokens")
        .collect(left.isPresent() ? "accepted" : "refused")
        .coverage(share -> share.check("accepted").percentage(p -> p > 5));
  }

  /** What the guards let pass, at this instant and at the edges of the token's life. */
  private static Optional<Set<String>> grants(String text) {
    SaasToken token;
    try {
      token = SaasToken.parse(StrictJson.object(Forge.utf8(text)), RULES, NOW);
    } catch (GuardException e) {
      return Optional.empty();
    }
    Set<String> grants = new TreeSet<>();
    for (long later : new long[] {0, 299, 300, 600}) {
      Instant at = NOW.plusSeconds(later);
      for (String name : NAMES) {
        add(grants, token, at, "role " + name, Guards.hasRole(name));
        add(grants, token, at, "permission " + name, Guards.hasPermission(name));
        add(grants, token, at, "feature " + name, Guards.hasFeature(name));
        for (long n : new long[] {0, 1, 3, 4, 1000, 1001, Long.MAX_VALUE}) {
          add(grants, token, at, n + " of " + name, Guards.entitlementLimit(name, n));
        }
      }
      for (String id : List.of(ACME, GLOBEX, "acme", "")) {
        add(grants, token, at, "organization " + id, Guards.sameOrg(id));
        add(grants, token, at, "selected " + id, Guards.selectOrganization(id));
      }
      add(grants, token, at, "trial or paid", Guards.trialActiveOrPaid());
    }
    return Optional.of(grants);
  }

  private static void add(
      Set<String> grants, SaasToken token, Instant at, String name, Guard guard) {
    try {
      guard.check(token, at);
      grants.add(at + " " + name);
    } catch (GuardException e) {
      assertThat(e.code()).isNotEmpty();
    }
  }

  @Provide
  Arbitrary<Claims> originals() {
    Arbitrary<Boolean> organization = Arbitraries.of(true, true, true, false);
    Arbitrary<String> standing = Arbitraries.of("none", "free", "trialing", "paid", "past_due");
    Arbitrary<List<String>> features =
        Arbitraries.of("org:analytics", "org:api_access", "org:basic").list().uniqueElements();
    return Combinators.combine(organization, standing, features)
        .as(
            (withOrganization, word, list) ->
                (withOrganization ? Claims.honest() : Claims.withoutOrganization())
                    .set("ent.standing", "\"" + word + "\"")
                    .set(
                        "ent.features",
                        list.isEmpty() ? "[]" : "[\"" + String.join("\",\"", list) + "\"]"));
  }

  @Provide
  Arbitrary<List<Mutation>> mutations() {
    Arbitrary<String> path = Arbitraries.of(PATHS);
    Arbitrary<Mutation> removed = path.map(p -> text -> Mutation.edit(text, p, Claims::remove));
    Arbitrary<Mutation> replaced =
        Combinators.combine(path, Arbitraries.of(JUNK))
            .as((p, junk) -> text -> Mutation.edit(text, p, (c, at) -> c.raw(at, junk)));
    Arbitrary<Mutation> wrapped =
        Combinators.combine(path, Arbitraries.of("[%s]", "{\"0\":%s}", "{\"value\":%s}"))
            .as((p, form) -> text -> Mutation.wrap(text, p, form));
    Arbitrary<Mutation> doubled =
        Combinators.combine(path, Arbitraries.of(JUNK), Arbitraries.of(true, false))
            .as((p, junk, first) -> text -> Mutation.twice(text, p, junk, first));
    Arbitrary<Mutation> renamed =
        Combinators.combine(
                path,
                Arbitraries.of("r", "p", "f", "l", "__proto__", "constructor", "Features", "x"))
            .as((p, name) -> text -> Mutation.rename(text, p, name));
    Arbitrary<Mutation> damaged =
        Combinators.combine(
                Arbitraries.integers().between(0, 2000),
                Arbitraries.of("", " ", "\"", "]", "}", ",", "\\"))
            .as((at, with) -> text -> Mutation.damage(text, at, with));
    return Arbitraries.oneOf(List.of(removed, replaced, wrapped, doubled, renamed, damaged))
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(ArrayList::new);
  }
}
