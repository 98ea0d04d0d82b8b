<#ftl output_format="plainText">
<#-- Parameters, all plain text: organizationName, host (of the endpoint); optional change (gone or failing), link, logoUrl; realmName is always there. Subject: {0} realmName, {1} organizationName, {2} inviterName, {3} planName. -->
<#import "saas-parts.ftl" as saas>
<@saas.message>
${msg("saasOrgWebhookDisabledBody", organizationName)}
<#if host??>

${msg("saasOrgWebhookDisabledHost", host)}
</#if>
<#if change??>

${msg("saasOrgWebhookDisabled" + change?cap_first)}
</#if>

${msg("saasOrgWebhookDisabledHint")}
<@saas.action "saasMailOpen"/>
</@saas.message>
