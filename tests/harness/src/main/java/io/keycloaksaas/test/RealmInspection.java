package io.keycloaksaas.test;

/**
 * Looks at what the tests of a class have left in their realm, before it is removed; fails the
 * class when something is wrong. Found by {@link java.util.ServiceLoader}.
 */
public interface RealmInspection {
  void inspect(TestRealm realm, Database database);
}
