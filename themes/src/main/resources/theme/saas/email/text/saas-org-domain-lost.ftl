<#ftl output_format="plainText">
<#-- Parameters, all plain text: organizationName; optional domain, link, logoUrl; realmName is always there. Subject: {0} realmName, {1} organizationName, {2} inviterName, {3} planName. -->
<#import "saas-parts.ftl" as saas>
<@saas.message>
${msg("saasOrgDomainLostBody", organizationName)}
<#if domain??>

${msg("saasOrgDomainLostName", domain)}
</#if>

${msg("saasOrgDomainLostHint")}
<@saas.action "saasMailOpen"/>
</@saas.message>
