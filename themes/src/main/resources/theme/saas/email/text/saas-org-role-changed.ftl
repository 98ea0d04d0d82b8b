<#ftl output_format="plainText">
<#-- Parameters, all plain text: organizationName; optional inviterName (who changed them), roles, link, logoUrl; realmName is always there. Subject: {0} realmName, {1} organizationName, {2} inviterName, {3} planName. -->
<#import "saas-parts.ftl" as saas>
<@saas.message>
${msg("saasOrgRoleChangedBody", organizationName)}
<#if roles??>

${msg("saasOrgRoleChangedRoles", roles)}
</#if>
<#if inviterName??>

${msg("saasOrgRoleChangedBy", inviterName)}
</#if>
<@saas.action "saasMailOpen"/>
</@saas.message>
