<#-- Parameters, all plain text: organizationName, link; optional inviterName, roles, expiresAt, logoUrl; realmName is always there. Subject: {0} realmName, {1} organizationName, {2} inviterName, {3} planName. -->
<#import "saas-parts.ftl" as saas>
<@saas.message>
<#if inviterName??>
<p>${msg("saasOrgInvitationBodyBy", inviterName, organizationName)}</p>
<#else>
<p>${msg("saasOrgInvitationBody", organizationName)}</p>
</#if>
<#if roles??>
<div class="facts"><p>${msg("saasMailRoles", roles)}</p></div>
</#if>
<@saas.action "saasOrgInvitationAction"/>
<@saas.expiry/>
<p>${msg("saasOrgInvitationIgnore")}</p>
</@saas.message>
