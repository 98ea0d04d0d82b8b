package io.keycloaksaas.it;

import static io.keycloaksaas.it.Problems.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.keycloaksaas.test.Answer;
import io.keycloaksaas.test.OidcClient;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.TestRealm;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What of the catalogue everybody may see. */
@SaasServer
class PublicCatalogIT {
  private static OidcClient app;

  private final TestRealm realm;

  PublicCatalogIT(TestRealm realm) {
    this.realm = realm;
  }

  @BeforeAll
  static void prepare(TestRealm realm) {
    app = realm.createPublicClient("app");
    realm.setUp("app");
  }

  @Test
  void plans_on_offer_are_shown_with_what_they_cost_and_contain() {
    Answer answer = realm.anonymous().get("plans").expect(200);

    JsonNode plans = answer.json().get("items");
    assertThat(plans.findValuesAsText("key")).contains("free", "starter", "pro");
    JsonNode pro = plan(plans, "pro");
    assertThat(pro.at("/price/amount").asLong()).isEqualTo(9900);
    assertThat(pro.at("/price/currency").asText()).isEqualTo("USD");
    assertThat(pro.at("/price/interval").asText()).isEqualTo("month");
    assertThat(pro.get("trialDays").asInt()).isEqualTo(14);
    assertThat(texts(pro.get("features"))).contains("org:analytics", "org:api_access");
    assertThat(pro.at("/limits/org:members").asLong()).isEqualTo(-1);
    assertThat(plan(plans, "free").get("price").isNull()).isTrue();
    assertThat(answer.header("Cache-Control")).contains("public, max-age=60");
  }

  @Test
  void they_can_be_asked_for_one_kind_of_subject() {
    assertThat(plans("user")).allMatch(plan -> texts(plan.get("for")).contains("user"));
    assertThat(plans("organization"))
        .noneMatch(plan -> plan.get("key").asText().startsWith("user:"));
    realm.anonymous().get("plans?for=robot").expect(422);
  }

  @Test
  void a_dictionary_is_there_for_who_has_a_token_of_its_catalogue() {
    realm.createUser("reader");
    String c = app.passwordGrant("reader", "openid").ent().get("c").asText();

    JsonNode dictionary = realm.anonymous().get("catalog/" + c).expect(200).json();

    assertThat(dictionary.get("features")).anyMatch(key -> key.asText().equals("org:analytics"));
    assertThat(dictionary.get("permissions")).anyMatch(key -> key.asText().equals("org:read"));
    assertThat(dictionary.get("roles")).anyMatch(key -> key.asText().equals("org:owner"));
  }

  @Test
  void another_digest_version_or_nonsense_is_unknown() {
    for (String c : new String[] {"1.00000000", "99.00000000", "1", "nonsense", "0"}) {
      realm.anonymous().get("catalog/" + c).expect(404);
    }
  }

  private JsonNode plans(String audience) {
    return realm.anonymous().get("plans?for=" + audience).expect(200).json().get("items");
  }

  private static JsonNode plan(JsonNode plans, String key) {
    for (JsonNode plan : plans) {
      if (plan.get("key").asText().equals(key)) {
        return plan;
      }
    }
    throw new AssertionError("no plan " + key + " in " + plans);
  }
}
