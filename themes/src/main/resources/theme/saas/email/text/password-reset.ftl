<#ftl output_format="plainText">
<#-- In place of base/email/text/password-reset.ftl of Keycloak 26.7.4. -->
<#import "template.ftl" as layout>
<@layout.text>
${msg("passwordResetBody", link, linkExpiration, realmName, linkExpirationFormatter(linkExpiration))}
</@layout.text>
