<#ftl output_format="plainText">
<#-- In place of base/email/text/verifiable-credential-offer.ftl of Keycloak 26.7.4. -->
<#import "template.ftl" as layout>
<@layout.text>
${msg("verifiableCredentialOfferBody", link, linkExpiration, realmName, credentialScopeDisplayName, linkExpirationFormatter(linkExpiration))}
</@layout.text>
