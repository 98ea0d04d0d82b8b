<#ftl output_format="plainText">
<#-- In place of base/email/text/workflow-notification.ftl of Keycloak 26.7.4. -->
<#import "template.ftl" as layout>
<@layout.text>
<#if messageKey == "customMessage">
${customMessage}
<#else>
${msg(messageKey, daysRemaining, reason)}
</#if>

${msg("saasWorkflowAsk", realmName)}
</@layout.text>
