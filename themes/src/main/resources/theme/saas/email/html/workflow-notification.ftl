<#-- In place of base/email/html/workflow-notification.ftl of Keycloak 26.7.4, which lets tags in names through. -->
<#import "template.ftl" as layout>
<@layout.emailLayout>
<#if messageKey == "customMessage">
<p>${customMessage}</p>
<#else>
<p>${msg(messageKey, daysRemaining, reason)}</p>
</#if>
<p>${msg("saasWorkflowAsk", realmName)}</p>
</@layout.emailLayout>
