<#-- In place of base/email/html/org-invite.ftl of Keycloak 26.7.4, which lets tags in names through. -->
<#import "template.ftl" as layout>
<@layout.emailLayout>
<p>${msg("saasOrgInvitationBody", organization.name)}</p>
<p><a class="button" href="${link}">${msg("saasOrgInvitationAction")}</a></p>
<p class="time">${msg("saasMailValid", linkExpirationFormatter(linkExpiration))}</p>
<p>${msg("saasOrgInvitationIgnore")}</p>
</@layout.emailLayout>
