<#ftl output_format="plainText">
<#-- Parameters, all plain text: planName; optional organizationName, link, expiresAt (end of the paid time), logoUrl; realmName is always there. Subject: {0} realmName, {1} organizationName, {2} inviterName, {3} planName. -->
<#import "saas-parts.ftl" as saas>
<@saas.message>
<#if organizationName??>
${msg("saasBillingCanceledBodyOrg", planName, organizationName)}
<#else>
${msg("saasBillingCanceledBody", planName)}
</#if>
<#if expiresAt??>

${msg("saasBillingCanceledUntil", expiresAt)}
</#if>
<@saas.action "saasBillingAction"/>
</@saas.message>
