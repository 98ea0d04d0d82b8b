<#ftl output_format="plainText">
<#-- In place of base/email/text/email-test.ftl of Keycloak 26.7.4. -->
<#import "template.ftl" as layout>
<@layout.text>
${msg("emailTestBody", realmName)}
</@layout.text>
