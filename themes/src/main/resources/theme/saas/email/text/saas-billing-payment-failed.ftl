<#ftl output_format="plainText">
<#-- Parameters, all plain text: planName; optional organizationName, link, expiresAt (end of the grace), logoUrl; realmName is always there. Subject: {0} realmName, {1} organizationName, {2} inviterName, {3} planName. -->
<#import "saas-parts.ftl" as saas>
<@saas.message>
<#if organizationName??>
${msg("saasBillingPaymentFailedBodyOrg", planName, organizationName)}
<#else>
${msg("saasBillingPaymentFailedBody", planName)}
</#if>
<#if expiresAt??>

${msg("saasBillingPaymentFailedUntil", expiresAt)}
</#if>
<@saas.action "saasBillingPaymentFailedAction"/>
</@saas.message>
