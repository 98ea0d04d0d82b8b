<#ftl output_format="plainText">
<#-- In place of base/email/text/event-user_disabled_by_permanent_lockout.ftl of Keycloak 26.7.4. -->
<#import "template.ftl" as layout>
<@layout.text>
${msg("eventUserDisabledByPermanentLockoutBody", event.date)}
</@layout.text>
