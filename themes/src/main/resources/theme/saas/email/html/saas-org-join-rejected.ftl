<#-- Parameters, all plain text: organizationName; optional link, logoUrl; realmName is always there. Subject: {0} realmName, {1} organizationName, {2} inviterName, {3} planName. -->
<#import "saas-parts.ftl" as saas>
<@saas.message>
<p>${msg("saasOrgJoinRejectedBody", organizationName)}</p>
<@saas.action "saasMailOpen"/>
</@saas.message>
