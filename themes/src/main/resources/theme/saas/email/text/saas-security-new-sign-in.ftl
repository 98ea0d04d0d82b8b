<#ftl output_format="plainText">
<#-- Parameters, all plain text: optional at (RFC 3339), device, location, ipAddress, link; realmName is always there. Subject: {0} realmName, {1} organizationName, {2} inviterName, {3} planName. -->
<#import "saas-parts.ftl" as saas>
<@saas.message>
${msg("saasSecurityNewSignInBody", realmName)}
<#if at??>

${msg("saasSecurityAt", at)}
</#if>
<#if device??>

${msg("saasSecurityDevice", device)}
</#if>
<#if location??>

${msg("saasSecurityLocation", location)}
</#if>
<#if ipAddress??>

${msg("saasSecurityIp", ipAddress)}
</#if>

${msg("saasSecurityNewSignInNotYou")}
<@saas.action "saasSecurityNewSignInAction"/>
</@saas.message>
