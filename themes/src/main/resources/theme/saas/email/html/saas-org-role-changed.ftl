<#-- Parameters, all plain text: organizationName; optional inviterName (who changed them), roles, link, logoUrl; realmName is always there. Subject: {0} realmName, {1} organizationName, {2} inviterName, {3} planName. -->
<#import "saas-parts.ftl" as saas>
<@saas.message>
<p>${msg("saasOrgRoleChangedBody", organizationName)}</p>
<#if roles?? || inviterName??>
<div class="facts">
<#if roles??>
<p>${msg("saasOrgRoleChangedRoles", roles)}</p>
</#if>
<#if inviterName??>
<p>${msg("saasOrgRoleChangedBy", inviterName)}</p>
</#if>
</div>
</#if>
<@saas.action "saasMailOpen"/>
</@saas.message>
