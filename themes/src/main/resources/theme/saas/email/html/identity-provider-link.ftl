<#-- In place of base/email/html/identity-provider-link.ftl of Keycloak 26.7.4, which lets tags in names through. -->
<#import "template.ftl" as layout>
<@layout.emailLayout>
<p>${msg("saasIdentityProviderLinkBody", identityProviderDisplayName, identityProviderContext.username, realmName)}</p>
<p><a class="button" href="${link}">${msg("saasIdentityProviderLinkAction")}</a></p>
<p class="time">${msg("saasMailValid", linkExpirationFormatter(linkExpiration))}</p>
<p>${msg("saasMailIgnore")}</p>
</@layout.emailLayout>
