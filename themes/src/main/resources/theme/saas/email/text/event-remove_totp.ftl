<#ftl output_format="plainText">
<#-- In place of base/email/text/event-remove_totp.ftl of Keycloak 26.7.4. -->
<#import "template.ftl" as layout>
<@layout.text>
${msg("eventRemoveTotpBody", event.date, event.ipAddress)}
</@layout.text>
