<#ftl output_format="plainText">
<#-- In place of base/email/text/email-update-confirmation.ftl of Keycloak 26.7.4. -->
<#import "template.ftl" as layout>
<@layout.text>
${msg("emailUpdateConfirmationBody", link, newEmail, realmName, linkExpirationFormatter(linkExpiration))}
</@layout.text>
