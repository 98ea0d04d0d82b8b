<#-- Parameters, all plain text: planName; optional organizationName, link, expiresAt (end of the trial), logoUrl; realmName is always there. Subject: {0} realmName, {1} organizationName, {2} inviterName, {3} planName. -->
<#import "saas-parts.ftl" as saas>
<@saas.message>
<#if organizationName??>
<p>${msg("saasBillingTrialEndingBodyOrg", planName, organizationName)}</p>
<#else>
<p>${msg("saasBillingTrialEndingBody", planName)}</p>
</#if>
<#if expiresAt??>
<p>${msg("saasBillingTrialEndingUntil", expiresAt)}</p>
</#if>
<@saas.action "saasBillingAction"/>
</@saas.message>
