<#-- Parameters, all plain text: planName; optional organizationName, link, expiresAt (end of the paid time), logoUrl; realmName is always there. Subject: {0} realmName, {1} organizationName, {2} inviterName, {3} planName. -->
<#import "saas-parts.ftl" as saas>
<@saas.message>
<#if organizationName??>
<p>${msg("saasBillingCanceledBodyOrg", planName, organizationName)}</p>
<#else>
<p>${msg("saasBillingCanceledBody", planName)}</p>
</#if>
<#if expiresAt??>
<p>${msg("saasBillingCanceledUntil", expiresAt)}</p>
</#if>
<@saas.action "saasBillingAction"/>
</@saas.message>
