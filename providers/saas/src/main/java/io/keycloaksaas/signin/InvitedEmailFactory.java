package io.keycloaksaas.signin;

import com.google.auto.service.AutoService;
import io.keycloaksaas.invitation.Invitation;
import java.util.List;
import org.keycloak.Config;
import org.keycloak.authentication.FormAction;
import org.keycloak.authentication.FormActionFactory;
import org.keycloak.authentication.FormContext;
import org.keycloak.authentication.ValidationContext;
import org.keycloak.authentication.forms.RegistrationPage;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.AuthenticationExecutionModel.Requirement;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.provider.ProviderConfigProperty;

/**
 * A step of the registration form that fills in the address to which an invitation was mailed.
 * Keycloak's own {@code login_hint} would become the user name. Checks nothing: whoever registers
 * with another address gets the page that says so.
 */
@AutoService(FormActionFactory.class)
public final class InvitedEmailFactory implements FormActionFactory {
  public static final String ID = "saas-invited-email";
  private static final Requirement[] CHOICES = {Requirement.REQUIRED, Requirement.DISABLED};

  @Override
  public FormAction create(KeycloakSession session) {
    return new InvitedEmail();
  }

  private record InvitedEmail() implements FormAction {
    @Override
    public void buildPage(FormContext context, LoginFormsProvider form) {
      CarriedInvitation.of(context.getSession(), context.getAuthenticationSession())
          .filter(Invitation::tokenWasMailed)
          .ifPresent(
              invitation -> form.setAttribute(RegistrationPage.FIELD_EMAIL, invitation.email()));
    }

    @Override
    public void validate(ValidationContext context) {
      context.success();
    }

    @Override
    public void success(FormContext context) {}

    @Override
    public boolean requiresUser() {
      return false;
    }

    @Override
    public boolean configuredFor(KeycloakSession session, RealmModel realm, UserModel user) {
      return true;
    }

    @Override
    public void setRequiredActions(KeycloakSession session, RealmModel realm, UserModel user) {}

    @Override
    public void close() {}
  }

  @Override
  public String getId() {
    return ID;
  }

  @Override
  public String getDisplayType() {
    return "Address of the invitation";
  }

  @Override
  public String getHelpText() {
    return "Fills in the address to which an invitation was mailed.";
  }

  @Override
  public String getReferenceCategory() {
    return null;
  }

  @Override
  public boolean isConfigurable() {
    return false;
  }

  @Override
  public Requirement[] getRequirementChoices() {
    return CHOICES.clone();
  }

  @Override
  public boolean isUserSetupAllowed() {
    return false;
  }

  @Override
  public List<ProviderConfigProperty> getConfigProperties() {
    return List.of();
  }

  @Override
  public void init(Config.Scope config) {}

  @Override
  public void postInit(KeycloakSessionFactory factory) {}

  @Override
  public void close() {}
}
