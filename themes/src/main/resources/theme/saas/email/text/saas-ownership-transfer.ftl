<#ftl output_format="plainText">
<#-- Parameters, all plain text: organizationName, link; optional fromName (the present owner), expiresAt, logoUrl; realmName is always there. Subject: {0} realmName, {1} organizationName, {2} inviterName, {3} planName. -->
<#import "saas-parts.ftl" as saas>
<@saas.message>
<#if fromName??>
${msg("saasOwnershipTransferBodyBy", fromName, organizationName)}
<#else>
${msg("saasOwnershipTransferBody", organizationName)}
</#if>

${msg("saasOwnershipTransferMeans")}
<@saas.action "saasOwnershipTransferAction"/>
<@saas.expiry/>

${msg("saasOwnershipTransferIgnore")}
</@saas.message>
