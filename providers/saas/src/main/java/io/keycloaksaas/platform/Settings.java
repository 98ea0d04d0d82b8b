package io.keycloaksaas.platform;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.keycloak.models.RealmModel;

/** Settings of a realm: its attributes {@code saas.*}, cached by Keycloak. */
public final class Settings {
  /** What can be set, with its default and the rule for its value. */
  public enum Key {
    ORGANIZATIONS_CREATE("organizations.create", "everyone", "everyone|administrators"),
    ORGANIZATIONS_OFFER_FIRST("organizations.offerFirst", "false", "true|false"),
    ORGANIZATIONS_PER_USER("organizations.perUser", "10", "[0-9]{1,6}"),
    ORGANIZATIONS_RETENTION_DAYS("organizations.retentionDays", "30", "[0-9]{1,4}"),
    MEMBERS_MAX("members.max", "", "[0-9]{0,9}"),
    MEMBERS_COUNT_PENDING("members.countPending", "false", "true|false"),
    MEMBERS_DIRECT_ADD("members.directAdd", "false", "true|false"),
    CREATOR_ROLES(
        "creatorRoles", "org:owner,org:admin", "org:[a-z0-9_]{1,60}(,org:[a-z0-9_]{1,60})*"),
    DEFAULT_MEMBER_ROLES(
        "defaultMemberRoles", "org:member", "org:[a-z0-9_]{1,60}(,org:[a-z0-9_]{1,60})*"),
    ROLES_CUSTOM_MAX("roles.customMax", "20", "[0-9]{1,4}"),
    API_KEYS_MAX("apiKeys.max", "100", "[0-9]{1,6}"),
    API_KEYS_PER_USER("apiKeys.perUser", "20", "[0-9]{1,6}"),
    API_KEYS_AUDIENCES("apiKeys.audiences", "", "|[^,\\s]{1,255}(,[^,\\s]{1,255}){0,19}"),
    OWNERSHIP_CONFIRM("ownership.confirm", "true", "true|false"),
    INVITATIONS_EXPIRY_DAYS("invitations.expiryDays", "7", "[1-9]|[1-8][0-9]|90"),
    INVITATIONS_MAX_PENDING("invitations.maxPending", "100", "[0-9]{1,6}"),
    INVITATIONS_PER_DAY("invitations.perDay", "200", "[0-9]{1,6}"),
    INVITATIONS_REQUIRE_EMAIL_MATCH("invitations.requireEmailMatch", "true", "true|false"),
    INVITATIONS_RETURN_LINK("invitations.returnLink", "false", "true|false"),
    EVENTS_RETENTION_DAYS("events.retentionDays", "30", "[1-9][0-9]{0,3}"),
    BILLING_PROVIDER("billing.provider", "manual", "[a-z][a-z0-9-]{0,31}"),
    BILLING_ACCOUNT("billing.account", "", "([A-Za-z0-9_]{1,64})?"),
    TRIAL_SELF_SERVICE("trial.selfService", "false", "true|false"),
    PERSONAL_ORGANIZATION("personalOrganization", "off", "off|on"),
    PERSONAL_ORGANIZATION_NAME(
        "personalOrganization.name", "{name}'s organization", "[^{}]{0,60}\\{name\\}[^{}]{0,60}"),
    PERSONAL_ORGANIZATION_CLEAN_UP("personalOrganization.cleanUp", "false", "true|false"),
    ONBOARDING_STEPS("onboarding.steps", "", "|[a-z][a-z0-9_]{0,39}(,[a-z][a-z0-9_]{0,39}){0,19}"),
    ONBOARDING_SINCE(
        "onboarding.since", "", "|20[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"),
    ONBOARDING_TRIAL_PLAN("onboarding.trialPlan", "", "|[a-z][a-z0-9_:-]{0,63}"),
    PROJECTS_MAX("projects.max", "", "[0-9]{0,6}"),
    PROJECTS_RETENTION_DAYS("projects.retentionDays", "30", "[0-9]{1,4}"),
    TRIAL_DAYS("trial.days", "14", "[0-9]|[1-9][0-9]|[12][0-9]{2}|3[0-5][0-9]|36[0-5]"),
    TRIAL_END("trial.end", "end", "end|convert"),
    TRIAL_ONCE_PER_OWNER("trial.oncePerOwner", "true", "true|false"),
    TRIAL_ONCE_PER_DOMAIN("trial.oncePerDomain", "true", "true|false"),
    TRIAL_ONCE_PER_PAYER("trial.oncePerPayer", "true", "true|false"),
    DOMAINS_MAX("domains.max", "20", "[0-9]{1,3}"),
    DOMAINS_FREE_MAIL("domains.freeMail", "", "|[a-z0-9.-]{1,253}(,[a-z0-9.-]{1,253}){0,999}"),
    GRACE_DAYS("grace.days", "7", "[0-9]|[1-8][0-9]|90"),
    AUDIT_RETENTION_DAYS("audit.retentionDays", "365", "[1-9][0-9]{0,4}"),
    IMPERSONATION_MAX_MINUTES("impersonation.maxMinutes", "60", "[1-9]|[1-5][0-9]|60"),
    ACCESS_TOKEN_MAX_SECONDS("accessToken.maxSeconds", "300", "[0-9]{2,5}");

    private final String attribute;
    private final String standard;
    private final Predicate<String> rule;

    Key(String name, String standard, String rule) {
      this.attribute = "saas." + name;
      this.standard = standard;
      this.rule = java.util.regex.Pattern.compile(rule).asMatchPredicate();
    }

    /** The realm attribute. */
    public String attribute() {
      return attribute;
    }

    /** The name in the REST API: the attribute without its prefix. */
    public String key() {
      return attribute.substring("saas.".length());
    }

    public boolean accepts(String value) {
      return value != null && rule.test(value);
    }
  }

  private final RealmModel realm;

  public Settings(RealmModel realm) {
    this.realm = realm;
  }

  public String text(Key key) {
    String value = realm.getAttribute(key.attribute());
    return key.accepts(value) ? value : key.standard;
  }

  public boolean flag(Key key) {
    return Boolean.parseBoolean(text(key));
  }

  public int number(Key key) {
    return Integer.parseInt(text(key));
  }

  public Set<String> words(Key key) {
    return Arrays.stream(text(key).split(",")).collect(Collectors.toCollection(TreeSet::new));
  }

  /** Every setting by its name in the REST API. */
  public Map<String, String> all() {
    Map<String, String> all = new TreeMap<>();
    for (Key key : Key.values()) {
      all.put(key.key(), text(key));
    }
    return all;
  }
}
