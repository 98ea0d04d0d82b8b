<#-- Parameters, all plain text: planName; optional organizationName, link, expiresAt (end of the grace), logoUrl; realmName is always there. Subject: {0} realmName, {1} organizationName, {2} inviterName, {3} planName. -->
<#import "saas-parts.ftl" as saas>
<@saas.message>
<#if organizationName??>
<p>${msg("saasBillingPaymentFailedBodyOrg", planName, organizationName)}</p>
<#else>
<p>${msg("saasBillingPaymentFailedBody", planName)}</p>
</#if>
<#if expiresAt??>
<p>${msg("saasBillingPaymentFailedUntil", expiresAt)}</p>
</#if>
<@saas.action "saasBillingPaymentFailedAction"/>
</@saas.message>
