<#ftl output_format="plainText">
<#-- Parameters, all plain text: organizationName, host (of the endpoint); optional change (created, moved or rotated), link, logoUrl; realmName is always there. Subject: {0} realmName, {1} organizationName, {2} inviterName, {3} planName. -->
<#import "saas-parts.ftl" as saas>
<@saas.message>
${msg("saasOrgWebhookChangedBody", organizationName)}
<#if host??>

${msg("saasOrgWebhookChangedHost", host)}
</#if>
<#if change??>

${msg("saasOrgWebhookChanged" + change?cap_first)}
</#if>

${msg("saasOrgWebhookChangedHint")}
<@saas.action "saasMailOpen"/>
</@saas.message>
