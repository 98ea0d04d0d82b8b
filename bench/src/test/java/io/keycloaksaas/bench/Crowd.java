package io.keycloaksaas.bench;

import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.TestRealm;

/** Many organizations, as rows that the server would have made, one a millisecond. */
final class Crowd {
  private Crowd() {}

  /**
   * @param name of its own on the whole server; ids are {@code name-000001} and on
   */
  static void insert(TestRealm realm, Database database, String name, int size) {
    var sql = database.asSuperuser();
    sql.update(
        "insert into org (id, enabled, realm_id, group_id, name, alias)"
            + " select '%1$s-' || lpad(i::text, 6, '0'), true, '%2$s', '%1$s-group-' || i, '%1$s-' || i, '%1$s-' || i"
                .formatted(name, realm.id())
            + " from generate_series(1, %d) i".formatted(size));
    sql.update(
        "insert into saas_org (org_id, realm_id, alias, slug, name, status, created_at, updated_at)"
            + " select id, realm_id, alias, alias, name, 'ACTIVE', right(id, 6)::bigint, 0 from org where id like '%s-%%'"
                .formatted(name));
    sql.update("analyze org");
    sql.update("analyze saas_org");
  }
}
