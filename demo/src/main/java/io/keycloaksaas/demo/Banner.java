package io.keycloaksaas.demo;

/** What to open and whom to log in as, once everything answers. */
final class Banner {

  private Banner() {}

  static String text(Options options, int service, int page) {
    String host = "http://" + options.host() + ":";
    return """

        Keycloak SaaS is ready.

          %s  log in, look at the claims, switch organization
          %s  what a service sees in the token
          %s  user admin, password admin
          %s  the users' own pages

          User    Password
          alice   alice      owner of Acme (plan Pro, on trial)
          bob     bob        member of Acme, administrator of Globex
          carol   carol      owner of Globex (plan Starter, org:analytics denied)
          dave    dave       no organization

          A token from the command line:
            curl -s -d grant_type=password -d client_id=demo-cli -d username=alice -d password=alice \\
              -d scope='openid organization:acme' %s/realms/demo/protocol/openid-connect/token

        Keycloak's output is in demo/target/keycloak.log. Ctrl-C stops everything.
        """
        .formatted(
            row("Demo page", host + page),
            row("Sample service", host + service + "/me"),
            row("Admin console", options.url() + "/admin"),
            row("Account console", options.url() + "/realms/demo/account"),
            options.url());
  }

  private static String row(String name, String url) {
    return "%-15s  %-42s".formatted(name, url);
  }
}
