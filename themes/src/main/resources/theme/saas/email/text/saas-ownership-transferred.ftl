<#ftl output_format="plainText">
<#-- Parameters, all plain text: organizationName; optional toName (the new owner), link, logoUrl; realmName is always there. Subject: {0} realmName, {1} organizationName, {2} inviterName, {3} planName. -->
<#import "saas-parts.ftl" as saas>
<@saas.message>
<#if toName??>
${msg("saasOwnershipTransferredBodyTo", organizationName, toName)}
<#else>
${msg("saasOwnershipTransferredBody", organizationName)}
</#if>

${msg("saasMailNotYou")}
<@saas.action "saasMailOpen"/>
</@saas.message>
