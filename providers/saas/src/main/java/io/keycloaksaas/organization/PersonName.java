package io.keycloaksaas.organization;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keycloak.models.UserModel;

/** What people call a user. */
final class PersonName {
  private PersonName() {}

  /** First and last name as far as there are any, else the user name. */
  static String of(UserModel user) {
    String name =
        Stream.of(user.getFirstName(), user.getLastName())
            .filter(Objects::nonNull)
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(" "));
    return name.isEmpty() ? user.getUsername() : name;
  }
}
