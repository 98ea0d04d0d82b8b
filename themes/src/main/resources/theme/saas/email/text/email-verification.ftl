<#ftl output_format="plainText">
<#-- In place of base/email/text/email-verification.ftl of Keycloak 26.7.4. -->
<#import "template.ftl" as layout>
<@layout.text>
${msg("emailVerificationBody", link, linkExpiration, realmName, linkExpirationFormatter(linkExpiration))}
</@layout.text>
