<#-- Parameters, all plain text: organizationName; optional domain, link, logoUrl; realmName is always there. Subject: {0} realmName, {1} organizationName, {2} inviterName, {3} planName. -->
<#import "saas-parts.ftl" as saas>
<@saas.message>
<p>${msg("saasOrgDomainLostBody", organizationName)}</p>
<#if domain??>
<div class="facts"><p>${msg("saasOrgDomainLostName", domain)}</p></div>
</#if>
<p>${msg("saasOrgDomainLostHint")}</p>
<@saas.action "saasMailOpen"/>
</@saas.message>
