<#ftl output_format="plainText">
<#-- In place of base/email/text/identity-provider-link.ftl of Keycloak 26.7.4. -->
<#import "template.ftl" as layout>
<@layout.text>
${msg("identityProviderLinkBody", identityProviderDisplayName, realmName, identityProviderContext.username, link, linkExpiration, linkExpirationFormatter(linkExpiration))}
</@layout.text>
