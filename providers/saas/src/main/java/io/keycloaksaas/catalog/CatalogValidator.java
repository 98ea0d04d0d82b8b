package io.keycloaksaas.catalog;

import java.util.Collection;
import java.util.Optional;

/**
 * Decides whether a document can become the next version of a catalogue. Stateless; the caller
 * holds whatever lock keeps {@code previous} the current version.
 */
public final class CatalogValidator {
  static final int MAX_FEATURES = 2_000;
  static final int MAX_PLANS = 500;
  static final int MAX_PERMISSIONS = 500;
  static final int MAX_ROLES = 100;
  static final String OWNER = "org:owner";
  static final String MEMBER = "org:member";

  private final Node.Mapping root;
  private final Catalog previous;
  private final CatalogRegister register;
  private final FaultList faults;

  private CatalogValidator(CatalogDraft draft, Catalog previous, CatalogRegister register) {
    this.root = draft.root();
    this.previous = previous;
    this.register = register;
    this.faults = new FaultList(root, draft.faults());
  }

  /**
   * @param previous the current version, {@link Catalog#EMPTY} before the first
   * @param register everything that was ever published
   * @return the next version, with what the document no longer names archived or retired
   * @throws CatalogFaults with every fault of the document
   */
  public static Catalog validate(CatalogDraft draft, Catalog previous, CatalogRegister register) {
    return new CatalogValidator(draft, previous, register).validate();
  }

  private Catalog validate() {
    Catalog read = new DocumentReader(root, faults, previous).read();
    checkVersion(read.version());
    checkTexts(read);
    checkRoles();
    checkDefault(read, Plan.Audience.USER, read.defaultUserPlan());
    checkDefault(read, Plan.Audience.ORGANIZATION, read.defaultOrganizationPlan());
    read.features().values().forEach(this::checkType);
    read.permissions().values().forEach(p -> checkRequired(read, p));
    checkSizes(read);
    Catalog next = CatalogEvolution.next(read, previous);
    checkSize("features", next.features().values(), CatalogEvolution.MAX_FEATURES_EVER);
    new PriceReader(faults).requireDistinct(next.plans().values());
    checkSize("plans", next.plans().values(), CatalogEvolution.MAX_PLANS_EVER);
    faults.throwIfAny();
    return next;
  }

  /** A document that says what it was made from must not undo what came after. */
  private void checkVersion(long version) {
    boolean stated =
        root.entries().get(DocumentReader.VERSION) instanceof Node.Scalar scalar
            && scalar.kind() == Node.Kind.NUMBER;
    if (stated && version != previous.version()) {
      faults.add(
          DocumentPath.ROOT.child(DocumentReader.VERSION),
          FaultCode.VERSION_CONFLICT,
          "The document was made from another version than the current one, "
              + previous.version()
              + ". Apply the change to that one, or leave the field out.");
    }
  }

  private void checkTexts(Catalog read) {
    DocumentPath features = DocumentPath.ROOT.child(DocumentReader.FEATURES);
    read.features()
        .values()
        .forEach(f -> description(features.child(f.key().value()), f.description()));
    DocumentPath permissions = DocumentPath.ROOT.child(DocumentReader.PERMISSIONS);
    read.permissions()
        .values()
        .forEach(p -> description(permissions.child(p.key()), p.description()));
    DocumentPath roles = DocumentPath.ROOT.child(DocumentReader.ROLES);
    read.roles().values().forEach(r -> name(roles.child(r.key()), r.name()));
    DocumentPath plans = DocumentPath.ROOT.child(DocumentReader.PLANS);
    for (Plan plan : read.plans().values()) {
      name(plans.child(plan.key()), plan.name());
      description(plans.child(plan.key()), plan.description());
    }
  }

  private void name(DocumentPath path, String name) {
    TextRule.check(name, TextRule.NAME, path.child("name"), faults);
  }

  private void description(DocumentPath path, String description) {
    TextRule.check(description, TextRule.DESCRIPTION, path.child("description"), faults);
  }

  /** Also when the entry itself is faulty: that is another fault. */
  private boolean inDocument(String section, String key) {
    return root.entries().get(section) instanceof Node.Mapping mapping
        && mapping.entries().containsKey(key);
  }

  /** Who creates an organization becomes its owner, who joins one a member. */
  private void checkRoles() {
    DocumentPath path = DocumentPath.ROOT.child(DocumentReader.ROLES);
    for (String role : new String[] {OWNER, MEMBER}) {
      if (!inDocument(DocumentReader.ROLES, role)) {
        faults.add(
            path.child(role),
            FaultCode.MISSING_ROLE,
            "Every catalogue needs this role: it is given to who creates or joins an"
                + " organization.");
      }
    }
  }

  private void checkDefault(Catalog read, Plan.Audience audience, Optional<String> named) {
    if (named.isEmpty()) {
      return;
    }
    String key = named.get();
    DocumentPath path = DocumentPath.ROOT.child(DocumentReader.DEFAULTS).child(audience.key());
    boolean inDocument = inDocument(DocumentReader.PLANS, key);
    Optional<Plan> plan = read.plan(key);
    if (plan.filter(Plan::archived).isPresent() || !inDocument && previous.plan(key).isPresent()) {
      faults.add(path, FaultCode.DEFAULT_ARCHIVED, "The plan is archived by this document.");
    } else if (!inDocument) {
      faults.add(path, FaultCode.UNKNOWN_PLAN, "The document has no such plan.");
    }
    if (plan.filter(p -> !p.isFree()).isPresent()) {
      faults.add(path, FaultCode.DEFAULT_NOT_FREE, "A default plan must be one without a price.");
    }
    if (plan.filter(p -> !p.rollovers().isEmpty()).isPresent()) {
      faults.add(
          path,
          FaultCode.DEFAULT_ROLLS_OVER,
          "A default plan cannot let units roll over: without a subscription nobody knows since"
              + " when a subject has it.");
    }
    if (plan.filter(p -> !p.audience().isEmpty() && !p.audience().contains(audience)).isPresent()) {
      faults.add(
          path, FaultCode.DEFAULT_WRONG_AUDIENCE, "The plan's field for does not name this kind.");
    }
  }

  private void checkType(Feature feature) {
    FeatureType published =
        register
            .type(feature.key())
            .or(
                () ->
                    Optional.ofNullable(previous.features().get(feature.key())).map(Feature::type))
            .orElse(feature.type());
    if (published != feature.type()) {
      faults.add(
          DocumentPath.ROOT
              .child(DocumentReader.FEATURES)
              .child(feature.key().value())
              .child("type"),
          FaultCode.FEATURE_TYPE_CHANGED,
          "The feature was published as "
              + published.key()
              + ", and a type never changes; give the new feature a new key.");
    }
  }

  private void checkRequired(Catalog read, Permission permission) {
    permission
        .requires()
        .map(read.features()::get)
        .filter(Feature::retired)
        .ifPresent(
            f ->
                faults.add(
                    DocumentPath.ROOT
                        .child(DocumentReader.PERMISSIONS)
                        .child(permission.key())
                        .child("requires"),
                    FaultCode.RETIRED_FEATURE,
                    "The feature is retired, so nobody could use the permission."));
  }

  private void checkSizes(Catalog read) {
    checkSize(
        DocumentReader.FEATURES,
        read.features().values().stream().filter(f -> !f.retired()).toList(),
        MAX_FEATURES);
    checkSize(
        DocumentReader.PLANS,
        read.plans().values().stream().filter(p -> !p.archived()).toList(),
        MAX_PLANS);
    checkSize(DocumentReader.PERMISSIONS, read.permissions().values(), MAX_PERMISSIONS);
    checkSize(DocumentReader.ROLES, read.roles().values(), MAX_ROLES);
  }

  private void checkSize(String section, Collection<?> values, int max) {
    if (values.size() > max) {
      faults.add(
          DocumentPath.ROOT.child(section),
          FaultCode.TOO_MANY,
          "There are " + values.size() + "; at most " + max + " are allowed.");
    }
  }
}
