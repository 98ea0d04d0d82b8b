<#-- Parameters, all plain text: optional at (RFC 3339), device, location, ipAddress, link; realmName is always there. Subject: {0} realmName, {1} organizationName, {2} inviterName, {3} planName. -->
<#import "saas-parts.ftl" as saas>
<@saas.message>
<p>${msg("saasSecurityNewSignInBody", realmName)}</p>
<#if at?? || device?? || location?? || ipAddress??>
<div class="facts">
<#if at??>
<p>${msg("saasSecurityAt", at)}</p>
</#if>
<#if device??>
<p>${msg("saasSecurityDevice", device)}</p>
</#if>
<#if location??>
<p>${msg("saasSecurityLocation", location)}</p>
</#if>
<#if ipAddress??>
<p>${msg("saasSecurityIp", ipAddress)}</p>
</#if>
</div>
</#if>
<p>${msg("saasSecurityNewSignInNotYou")}</p>
<@saas.action "saasSecurityNewSignInAction"/>
</@saas.message>
