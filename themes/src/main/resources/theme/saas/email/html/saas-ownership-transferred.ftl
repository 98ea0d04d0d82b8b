<#-- Parameters, all plain text: organizationName; optional inviterName (the new owner), link, logoUrl; realmName is always there. Subject: {0} realmName, {1} organizationName, {2} inviterName, {3} planName. -->
<#import "saas-parts.ftl" as saas>
<@saas.message>
<#if inviterName??>
<p>${msg("saasOwnershipTransferredBodyTo", organizationName, inviterName)}</p>
<#else>
<p>${msg("saasOwnershipTransferredBody", organizationName)}</p>
</#if>
<p>${msg("saasMailNotYou")}</p>
<@saas.action "saasMailOpen"/>
</@saas.message>
