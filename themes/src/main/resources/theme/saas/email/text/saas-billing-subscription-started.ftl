<#ftl output_format="plainText">
<#-- Parameters, all plain text: planName; optional organizationName, link, logoUrl; realmName is always there. Subject: {0} realmName, {1} organizationName, {2} inviterName, {3} planName. -->
<#import "saas-parts.ftl" as saas>
<@saas.message>
<#if organizationName??>
${msg("saasBillingSubscriptionStartedBodyOrg", planName, organizationName)}
<#else>
${msg("saasBillingSubscriptionStartedBody", planName)}
</#if>
<@saas.action "saasBillingAction"/>
</@saas.message>
