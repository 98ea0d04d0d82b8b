<#-- Parameters, all plain text: organizationName; optional toName (the new owner), link, logoUrl; realmName is always there. Subject: {0} realmName, {1} organizationName, {2} inviterName, {3} planName. -->
<#import "saas-parts.ftl" as saas>
<@saas.message>
<#if toName??>
<p>${msg("saasOwnershipTransferredBodyTo", organizationName, toName)}</p>
<#else>
<p>${msg("saasOwnershipTransferredBody", organizationName)}</p>
</#if>
<p>${msg("saasMailNotYou")}</p>
<@saas.action "saasMailOpen"/>
</@saas.message>
