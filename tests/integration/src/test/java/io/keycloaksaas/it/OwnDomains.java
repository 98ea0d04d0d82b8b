package io.keycloaksaas.it;

import com.fasterxml.jackson.databind.JsonNode;
import io.keycloaksaas.test.Answer;
import io.keycloaksaas.test.DnsPair;
import io.keycloaksaas.test.TestRealm;
import java.util.List;
import java.util.Map;

/** Domains of organizations, and the name servers that tell of them; as an administrator. */
record OwnDomains(TestRealm realm, DnsPair dns) {

  Answer tryAdd(String organization, String domain) {
    return realm.saasAdmin().post(path(organization, ""), Map.of("name", domain));
  }

  JsonNode add(String organization, String domain) {
    return tryAdd(organization, domain).expect(201).json();
  }

  /** Adds it and lets both name servers have the record. */
  JsonNode publish(String organization, String domain) {
    var record = add(organization, domain).get("record");
    dns.text(record.get("name").asText(), record.get("value").asText());
    return record;
  }

  /** From the beginning to the end. */
  void prove(String organization, String domain) {
    publish(organization, domain);
    verify(organization, domain).expect(200);
  }

  void prove(String organization, String domain, String enrolment) {
    prove(organization, domain);
    enrol(organization, domain, enrolment).expect(200);
  }

  Answer verify(String organization, String domain) {
    return realm.saasAdmin().post(path(organization, "/" + domain + "/verify"));
  }

  Answer enrol(String organization, String domain, String enrolment) {
    return realm.saasAdmin().put(path(organization, "/" + domain), Map.of("enrolment", enrolment));
  }

  JsonNode show(String organization, String domain) {
    return realm.saasAdmin().get(path(organization, "/" + domain)).expect(200).json();
  }

  void vanish(String domain) {
    dns.forget("_saas-challenge." + domain);
  }

  /** The domains by which Keycloak itself leads logins to the organization. */
  List<String> leading(String organizationId) {
    return Problems.texts(
            realm.admin().get("organizations/" + organizationId).expect(200).json().path("domains"),
            "name")
        .toList();
  }

  /** The id of a user whose mailbox is proven, by an administrator's word. */
  String user(String name, String domain) {
    return realm
        .admin()
        .post(
            "users",
            Map.of(
                "username",
                name,
                "enabled",
                true,
                "email",
                name + "@" + domain,
                "emailVerified",
                true,
                "firstName",
                name,
                "lastName",
                "Test",
                "credentials",
                List.of(Map.of("type", "password", "value", name, "temporary", false))))
        .expect(201)
        .createdId();
  }

  private static String path(String organization, String below) {
    return "organizations/" + organization + "/domains" + below;
  }
}
