package io.keycloaksaas.test;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Behind {@link InBrowser}. Chromium is started by the first class that needs it. */
public final class InBrowserExtension
    implements ExecutionCondition, BeforeAllCallback, AfterEachCallback, ParameterResolver {

  private static final Namespace STORE = Namespace.create(InBrowserExtension.class);
  private static final boolean REQUIRED = "required".equals(System.getProperty("saas.browser"));

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (Chromium.executable().isPresent()) {
      return ConditionEvaluationResult.enabled("there is a Chromium");
    }
    if (REQUIRED) {
      return ConditionEvaluationResult.enabled("and fails for want of a Chromium");
    }
    var test = context.getTestClass().map(Class::getSimpleName).orElse("a test");
    System.out.println(test + " is skipped: no Chromium on this machine");
    return ConditionEvaluationResult.disabled("no Chromium on this machine");
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    if (browser(context) == null) { // a nested class finds the one of the class around it
      context.getStore(STORE).put(WebBrowser.class, chromium(context).open());
    }
  }

  @Override
  public void afterEach(ExtensionContext context) {
    browser(context).assertNothingWentWrong();
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == WebBrowser.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return browser(context);
  }

  private static WebBrowser browser(ExtensionContext context) {
    return context.getStore(STORE).get(WebBrowser.class, WebBrowser.class);
  }

  private static Chromium chromium(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(STORE)
        .getOrComputeIfAbsent(Chromium.class, key -> Chromium.start(), Chromium.class);
  }
}
