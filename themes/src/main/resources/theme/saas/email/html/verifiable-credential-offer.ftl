<#-- In place of base/email/html/verifiable-credential-offer.ftl of Keycloak 26.7.4, which lets tags in names through. -->
<#import "template.ftl" as layout>
<@layout.emailLayout>
<p>${msg("saasCredentialOfferBody", realmName, credentialScopeDisplayName)}</p>
<p><a class="button" href="${link}">${msg("saasCredentialOfferAction")}</a></p>
<p class="time">${msg("saasMailValid", linkExpirationFormatter(linkExpiration))}</p>
</@layout.emailLayout>
