<#ftl output_format="plainText">
<#-- Parameters, all plain text: planName; optional organizationName, link, expiresAt (end of the trial), logoUrl; realmName is always there. Subject: {0} realmName, {1} organizationName, {2} inviterName, {3} planName. -->
<#import "saas-parts.ftl" as saas>
<@saas.message>
<#if organizationName??>
${msg("saasBillingTrialEndingBodyOrg", planName, organizationName)}
<#else>
${msg("saasBillingTrialEndingBody", planName)}
</#if>
<#if expiresAt??>

${msg("saasBillingTrialEndingUntil", expiresAt)}
</#if>
<@saas.action "saasBillingAction"/>
</@saas.message>
