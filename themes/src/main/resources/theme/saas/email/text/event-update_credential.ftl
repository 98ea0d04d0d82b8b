<#ftl output_format="plainText">
<#-- In place of base/email/text/event-update_credential.ftl of Keycloak 26.7.4. -->
<#import "template.ftl" as layout>
<@layout.text>
${msg("eventUpdateCredentialBody", event.getDetail("credential_type")!"unknown", event.date, event.ipAddress)}
</@layout.text>
