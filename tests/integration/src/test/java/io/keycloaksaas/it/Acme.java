package io.keycloaksaas.it;

import io.keycloaksaas.test.TestRealm;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * Organizations of one owner, one administrator and one plain member, who have these words as user
 * names.
 */
record Acme(TestRealm realm, String owner, String admin, String member) {

  /** Makes the three accounts. */
  static Acme people(TestRealm realm) {
    return new Acme(
        realm, realm.createUser("owner"), realm.createUser("admin"), realm.createUser("member"));
  }

  /** The id of a new organization of the three. */
  String found(String slug) {
    var operator = new Operator(realm);
    var id = operator.organization(slug, owner);
    operator.join(slug, admin, "org:admin");
    operator.join(slug, member, "org:member");
    return id;
  }

  /** For a path: this organization, and for everything in it an id that is nobody's. */
  static UnaryOperator<String> ids(String organization) {
    return parameter ->
        parameter.equals("organization") ? organization : UUID.randomUUID().toString();
  }
}
