<#ftl output_format="plainText">
<#-- In place of base/email/text/event-login_error.ftl of Keycloak 26.7.4. -->
<#import "template.ftl" as layout>
<@layout.text>
${msg("eventLoginErrorBody", event.date, event.ipAddress)}
</@layout.text>
