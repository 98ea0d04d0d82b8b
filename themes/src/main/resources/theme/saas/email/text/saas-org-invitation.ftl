<#ftl output_format="plainText">
<#-- Parameters, all plain text: organizationName, link; optional inviterName, roles, expiresAt, logoUrl; realmName is always there. Subject: {0} realmName, {1} organizationName, {2} inviterName, {3} planName. -->
<#import "saas-parts.ftl" as saas>
<@saas.message>
<#if inviterName??>
${msg("saasOrgInvitationBodyBy", inviterName, organizationName)}
<#else>
${msg("saasOrgInvitationBody", organizationName)}
</#if>
<#if roles??>

${msg("saasMailRoles", roles)}
</#if>
<@saas.action "saasOrgInvitationAction"/>
<@saas.expiry/>

${msg("saasOrgInvitationIgnore")}
</@saas.message>
