<#ftl output_format="plainText">
<#-- In place of base/email/text/event-remove_credential.ftl of Keycloak 26.7.4. -->
<#import "template.ftl" as layout>
<@layout.text>
${msg("eventRemoveCredentialBody", event.getDetail("credential_type")!"unknown", event.date, event.ipAddress)}
</@layout.text>
